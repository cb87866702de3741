"""`import siasn`: the national export, looked over first, then taken in one step."""

import argparse
import json
import sys
from functools import partial
from pathlib import Path

from karier_desktop.cli.access import opened
from karier_desktop.cli.outcome import DONE, REFUSED, Outcome
from karier_desktop.cli.speech import Progress, answer, say
from karier_desktop.exchange.siasn.plan import Plan
from karier_desktop.exchange.table import write_whole
from karier_desktop.services import account, imports

SHOWN = 20
STEPS = {"read": "Membaca baris", "compare": "Membandingkan", "write": "Menyimpan pegawai"}


def run(args: argparse.Namespace) -> Outcome:
    """Preview, and unless --dry-run a verified copy and the import itself; exit 1 when rows were refused."""
    progress = Progress("Impor")

    def told(step: str, done: int, total: int) -> None:
        progress(done, total, STEPS.get(step, ""))

    with opened(args) as database:
        try:
            database.read(account.require, "write")
            preview = database.read(imports.preview_siasn, args.file, told)
            plan = preview.plan
            if not args.dry_run and plan.writes:
                database.copy()
                plan = database.write(imports.apply_siasn, preview, told).value
        finally:
            progress.end()
    if args.json:
        _write_json(plan, args.json)
    _tell(plan, args)
    return Outcome(REFUSED if plan.refused else DONE)


def _write_json(plan: Plan, path: Path) -> None:
    text = json.dumps(imports.to_json(plan), ensure_ascii=False, indent=1)
    if str(path) == "-":
        sys.stdout.write(f"{text}\n")
    else:
        write_whole(path, partial(_write_text, text))


def _write_text(text: str, path: Path) -> None:
    path.write_text(text, "utf-8")


def _tell(plan: Plan, args: argparse.Namespace) -> None:
    for refusal in plan.refused[:SHOWN]:
        place = f", {refusal.column}" if refusal.column else ""
        say(f"Baris {refusal.row}{place}: {refusal.reason}")
    if len(plan.refused) > SHOWN:
        say(f"… dan {len(plan.refused) - SHOWN} baris lagi yang ditolak; --json memuat semuanya.")
    flagged = len({flag.nip for flag in plan.flagged})
    line = (
        f"{len(plan.new)} pegawai baru, {len(plan.changed)} berubah, {plan.unchanged} tidak berubah, "
        f"{len(plan.refused)} baris ditolak, {flagged} perlu diperiksa."
    )
    speak = say if str(args.json) == "-" else answer
    speak(f"Pratinjau {args.file.name}, belum disimpan: {line}" if args.dry_run else f"{args.file.name}: {line}")
