# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound store that is tampered with: a small demo, and one measure taken through its whole course by verbs; a record
that was erased by law, and two checkpoints, the last of them also as a file."""
import json
import subprocess
from pathlib import Path

ADMINISTRATOR, SECOND = "Kuze Minoru 久世 実", "Nomura Akane 野村 茜"
DUTY, COUNSEL, HEAD = "Endo Haruka 遠藤 遥", "Hasegawa Ryo 長谷川 諒", "Godai Shunsuke 五代 俊介"
DIRECTOR, AUDITOR = "Ichinose Takako 一ノ瀬 貴子", "Shiba Norihiko 斯波 紀彦"
PASSPHRASE = "ringi demo 2026"
INCIDENT = {"title": "Ransomware at a container terminal", "class": "malicious-code", "sector": "ports",
            "times": {"reported": "2025-03-14T06:32+09:00"}, "assessment": {"continuity": "high"}}
MEASURE = {"subject": "Block one address", "text": "Ask the operator to block 192.0.2.7."}
CHECKLIST = [{"item": item, "answer": "yes"} for item in
             ("legal_basis", "necessity", "proportionality", "third_parties")]
ERASURE_CHECKLIST = [{"item": item, "answer": "yes"} for item in
                     ("legal_basis", "criminal_investigation", "retention", "records_and_diet")]


AUTHORITY = """[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical,CA:TRUE
[signer]
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[here]
serial = ./serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
"""


class Authority:
    """Time-stamps of RFC 3161, with a root of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder, self.root = folder, folder / "root.pem"
        folder.mkdir()
        (folder / "authority.conf").write_text(AUTHORITY)
        (folder / "serial").write_text("01\n")
        key = "-newkey rsa:2048 -nodes -config authority.conf"
        self._run(f"req -x509 -days 9000 -extensions root -subj /CN=Root -keyout root.key -out root.pem {key}")
        self._run(f"req -subj /CN=Authority -keyout signer.key -out signer.csr {key}")
        self._run("x509 -req -in signer.csr -CA root.pem -CAkey root.key -CAcreateserial -days 9000 "
                  "-extfile authority.conf -extensions signer -out signer.pem")

    def answer(self, request: Path) -> Path:
        self._run("ts -reply -config authority.conf -section here -signer signer.pem -inkey signer.key -out answer.tsr "
                  f"-queryfile {request}")
        return self._folder / "answer.tsr"

    def _run(self, words: str) -> None:
        subprocess.run(["openssl", *words.split()], cwd=self._folder, check=True, timeout=60, capture_output=True)


class Office:
    """Verbs on one store, by its officers."""

    def __init__(self, ringi: Path, store: Path, passphrase: Path) -> None:
        self._ringi, self._store, self._passphrase = ringi, store, passphrase

    def ask(self, verb: str, *words: str, given: object = None) -> dict:
        ran = subprocess.run([str(self._ringi), verb, str(self._store), *words, "--json"], check=False, timeout=300,
                             input=json.dumps(given) if given else "", capture_output=True, text=True)
        if ran.returncode != 0:
            raise SystemExit(f"{verb}: exit status {ran.returncode}: {ran.stderr}")
        return json.loads(ran.stdout)

    def act(self, officer: str, verb: str, *words: str, given: object = None) -> str:
        who = ("--as", officer, "--passphrase-file", str(self._passphrase))
        return self.ask(verb, *words, *who, given=given).get("number", "")


def take_a_measure(office: Office) -> None:
    incident = office.act(DUTY, "log", given=INCIDENT)
    office.act(DUTY, "note", incident, "--text", "called back")
    measure = office.act(DUTY, "draft", incident, given=MEASURE)
    office.act(DUTY, "submit", measure)
    office.act(COUNSEL, "checklist", measure, given=CHECKLIST)
    office.act(COUNSEL, "sign", measure, "--gate", "legal_review", "--verdict", "approve")
    office.act(HEAD, "sign", measure, "--gate", "operations_decides", "--verdict", "approve")


def erase_a_record(office: Office) -> None:
    incident = office.act(DUTY, "log", given=INCIDENT)
    office.act(DUTY, "note", incident, "--text", "a name that has to go")
    office.act(DUTY, "draft", incident, given=MEASURE)
    erasure = office.act(DUTY, "draft", incident, "--kind", "erasure", given={
        **MEASURE, "subject": "Erase one record", "record": incident, "legal_basis": "Article 35"})
    office.act(DUTY, "submit", erasure)
    office.act(COUNSEL, "checklist", erasure, given=ERASURE_CHECKLIST)
    office.act(COUNSEL, "sign", erasure, "--gate", "legal_review", "--verdict", "approve")
    office.act(AUDITOR, "sign", erasure, "--gate", "auditor_concurs", "--verdict", "approve")
    office.act(DIRECTOR, "sign", erasure, "--gate", "director_decides", "--verdict", "approve")
    office.act(DUTY, "erase", erasure, "--confirm", incident, "--result", "done")


def attest(office: Office) -> None:
    office.act(AUDITOR, "checkpoint")
    office.act(HEAD, "checkpoint", "--countersign")


def stamp(office: Office, folder: Path) -> None:
    """By an authority that `openssl ts` plays."""
    authority = Authority(folder / "authority")
    request = folder / "checkpoint.tsq"
    office.ask("timestamp", "--request", str(request))
    office.act(HEAD, "timestamp", "--answer", str(authority.answer(request)), "--trust", str(authority.root))


def replace_a_key(office: Office, passphrase: Path) -> None:
    """Proposed, confirmed, and used."""
    office.act(ADMINISTRATOR, "new-key", COUNSEL, "--reason", "passphrase lost", "--new-passphrase-file", str(passphrase))
    proposals = office.ask("proposals")
    office.act(SECOND, "confirm", str(proposals[0]["n"]))
    incident = office.act(COUNSEL, "log", given=INCIDENT)
    office.act(COUNSEL, "note", incident, "--text", "with the new key")


def make(ringi: Path, folder: Path) -> Path:
    store, passphrase = folder / "sound.ringi", folder / "passphrase"
    passphrase.write_text(PASSPHRASE + "\n")
    office = Office(ringi, store, passphrase)
    office.ask("demo", "--incidents", "6", "--seed", "7", "--until", "2025-01-01T00:00:00Z")
    take_a_measure(office)
    replace_a_key(office, passphrase)
    attest(office)
    erase_a_record(office)
    attest(office)
    stamp(office, folder)
    kept = office.ask("checkpoint", "--export", str(folder / "sound.checkpoint"))
    (folder / "checkpoint.json").write_text(json.dumps(kept))
    return store
