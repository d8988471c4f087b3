SELECT id FROM measure WHERE number = :number
