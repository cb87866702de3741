"""argparse that speaks Indonesian: headings, help and what is wrong with the words typed."""

import argparse
import re
from typing import NoReturn

from karier_desktop.cli import speech

_FAULTS = (
    (r"the following arguments are required: (.*)", "Yang belum disebut: {0}."),
    (r"unrecognized arguments: (.*)", "Tidak dikenal: {0}."),
    (r"argument (.*?): invalid choice: (.*?) \(choose from (.*)\)", "{1} tidak dikenal; yang ada: {2}."),
    (r"argument (.*?): expected one argument", "{0} memerlukan isi sesudahnya."),
    (r"argument (.*?): invalid \w+ value: (.*)", "{0} tidak dapat dibaca dari {1}."),
    (r"argument (.*?): (.*)", "{0}: {1}"),
    (r"ambiguous option: (.*?) could match (.*)", "{0} dapat berarti {1}; tulis lengkap."),
)


class Parser(argparse.ArgumentParser):
    """A parser whose own words are Indonesian."""

    def __init__(self, **settings: object) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Formatter, **settings)  # type: ignore[arg-type]
        self._positionals.title = "perintah dan isian"
        self._optionals.title = "pilihan"
        self.add_argument("-h", "--help", action="help", help="tampilkan petunjuk ini")

    def error(self, message: str) -> NoReturn:
        speech.say("Perintah belum dapat dijalankan.", _indonesian(message), f"Lihat petunjuknya: {self.prog} --help")
        raise SystemExit(2)


class _Formatter(argparse.HelpFormatter):
    def add_usage(self, usage: str | None, actions: object, groups: object, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "cara pakai: ")  # type: ignore[arg-type]


def _indonesian(message: str) -> str:
    for pattern, words in _FAULTS:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return words.format(*found.groups())
    return message
