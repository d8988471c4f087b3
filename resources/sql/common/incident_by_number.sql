SELECT id FROM incident WHERE number = :number
