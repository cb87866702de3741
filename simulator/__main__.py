"""`./karier simulate`: play histories until one breaks a promise, and say which seed repeats it."""

import argparse
import random
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from simulator import mix, mutants
from simulator.faults import Tally
from simulator.memory import MemoryReplica
from simulator.replica import Replica
from simulator.run import Failure, Outcome, run
from simulator.world import Make

EVERY = 60
"""Seconds between two lines of progress where nobody watches."""
LINE = 100
"""So many characters does the progress take, so that a longer one leaves nothing behind."""


def main(arguments: list[str]) -> int:
    """0 when every promise held (or every mutant was caught), 1 otherwise."""
    wanted = _parser().parse_args(arguments)
    if wanted.hostile:
        return _hostile(wanted.hostile, wanted.seed)
    if wanted.mutant == "all":
        return _all_mutants(wanted.histories or 150, wanted.seed)
    if wanted.mutant:
        return _one_mutant(wanted.mutant, wanted.histories or 150, wanted.seed)
    return _on_product(wanted) if wanted.product else _on_rules(wanted)


def _on_rules(wanted: argparse.Namespace) -> int:
    mixes = [mix.BY_NAME[wanted.mix]] if wanted.mix else mix.MIXES
    return _report(run(wanted.seed, wanted.histories or 300, of(MemoryReplica), mixes, _tell))


def _on_product(wanted: argparse.Namespace) -> int:
    from simulator.folders import Folders, quick_place
    from simulator.installations import product

    below = quick_place()
    mixes = [mix.BY_NAME[wanted.mix]] if wanted.mix else mix.SMALL
    try:
        return _report(run(wanted.seed, wanted.histories or 12, product(Folders(below)), mixes, _tell), " --product")
    finally:
        shutil.rmtree(below)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./karier simulate", description=__doc__)
    parser.add_argument("--histories", type=int, default=0, help="jumlah riwayat (biasanya 300)")
    parser.add_argument(
        "--seed", type=int, default=1, help="benih riwayat pertama; riwayat berikutnya benih + 1, + 2, …"
    )
    parser.add_argument("--mix", choices=sorted(mix.BY_NAME), help="satu campuran gangguan saja")
    parser.add_argument("--product", action="store_true", help="program yang sebenarnya (lambat)")
    parser.add_argument("--mutant", choices=["all", *mutants.BY_NAME], help="satu aturan dirusak: pemeriksa harus tahu")
    parser.add_argument(
        "--hostile", type=int, default=0, metavar="N", help="N berkas paket yang dirusak atau dipalsukan"
    )
    return parser


def of(kind: type[MemoryReplica]) -> Make:
    """Makes replicas of this kind."""

    def make(offices: list[str], hub: str, chance: random.Random, _: mix.Mix) -> list[Replica]:
        return [kind(office, hub, chance) for office in offices]

    return make


def _tell(outcome: Outcome) -> None:
    now = int(outcome.seconds) // EVERY
    if not sys.stderr.isatty() and now == int(outcome.seconds - outcome.last) // EVERY:
        return
    text = f"{outcome.histories} riwayat, {outcome.tally['edits']} suntingan, {len(outcome.failures)} pelanggaran"
    end = "\r" if sys.stderr.isatty() else "\n"
    sys.stderr.write(f"{text}, {outcome.seconds:.0f} detik".ljust(LINE) + end)
    sys.stderr.flush()


def _report(outcome: Outcome, options: str = "") -> int:
    sys.stderr.write("\n" if sys.stderr.isatty() else "")
    for name, count in sorted(outcome.tally.items()):
        sys.stdout.write(f"{name:24}{count:>12}\n")
    for failure in outcome.failures:
        sys.stdout.write(f"PELANGGARAN {failure.text}\n  {_repeat(failure, options)}\n")
    verdict = f"{len(outcome.failures)} pelanggaran dalam {outcome.histories} riwayat, {outcome.seconds:.0f} detik"
    sys.stdout.write(f"{verdict} (program {version()})\n")
    return 1 if outcome.failures else 0


def _repeat(failure: Failure, options: str) -> str:
    command = f'./karier simulate{options} --histories 1 --seed {failure.seed} --mix "{failure.mix}"'
    return f"ulangi: {command}   (program {version()})"


def version() -> str:
    """The commit the program was started from; with a mark when it was changed since."""
    root = Path(__file__).parent.parent
    try:
        found = subprocess.run(
            ["git", "describe", "--always", "--dirty", "--abbrev=12"],
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return "tanpa git"
    return found.stdout.strip()


# ---- mutants


def _one_mutant(name: str, count: int, seed: int) -> int:
    mutant = mutants.BY_NAME[name]
    outcome = run(seed, count, of(mutant.kind), [mix.BY_NAME[mutant.mix]], _tell)
    return _report(outcome, f' --mutant "{name}"')


def _all_mutants(count: int, seed: int) -> int:
    survivors = 0
    sys.stdout.write(f"{'aturan yang dirusak':36}{'setiap impor':>14}{'hanya di akhir':>16}   dari {count} riwayat\n")
    for mutant in (mutants.Mutant("(tidak ada)", MemoryReplica), *mutants.MUTANTS):
        always, at_the_end, rules = caught(mutant, count, seed)
        survivors += (always == 0) != (mutant.kind is MemoryReplica)
        kinds = ", ".join(f"{rule} {number}" for rule, number in rules.most_common())
        sys.stdout.write(f"{mutant.name:36}{always:>14}{at_the_end:>16}   {kinds}\n")
        sys.stdout.flush()
    sys.stdout.write("Semua tertangkap.\n" if not survivors else f"{survivors} tidak seperti seharusnya.\n")
    return 1 if survivors else 0


def caught(mutant: mutants.Mutant, count: int, seed: int) -> tuple[int, int, Tally]:
    """In how many histories: with the check after each import, with the one at the end only; and which checks."""
    mixes = [mix.BY_NAME[mutant.mix]]
    always = run(seed, count, of(mutant.kind), mixes)
    late = run(seed, count, of(mutant.kind), mixes, only_at_the_end=True)
    return len(always.failures), len(late.failures), Counter(failure.rule for failure in always.failures)


def _hostile(count: int, seed: int) -> int:
    from simulator import hostile

    return hostile.run(count, seed, _say)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
