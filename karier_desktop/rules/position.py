"""Posts: kind, level, echelon, how high they stand, and the age at which their holder retires (domain.md 2.5, 2.6)."""

from datetime import date

from karier_desktop.rules.book import Row, RuleBook
from karier_desktop.rules.grade import grade_order, grade_row
from karier_desktop.rules.person import PersonFacts, Post
from karier_desktop.rules.text import normal, squeezed, tidy

STRUCTURAL = frozenset({"jpt", "administrator", "pengawas"})


def echelon_row(book: RuleBook, echelon: str, on_date: date) -> Row | None:
    """The row of an echelon, given by BKN code (`22`) or by name (`II.b`, `IIb`)."""
    found = book.row("echelon", echelon, on_date)
    if found or not echelon:
        return found
    wanted = squeezed(echelon)
    return next((row for row in book.rows("echelon", on_date) if squeezed(row.text("name")) == wanted), None)


def kind_from_siasn(book: RuleBook, code: str, echelon: str, on_date: date) -> str:
    """Our kind of post from SIASN's four older kinds; the echelon tells the structural ones apart."""
    row = echelon_row(book, echelon, on_date)
    if code == "1":
        return row.text("kind") if row else ""
    return next((r.key for r in book.rows("position_kind", on_date) if code in r.many("siasn_codes")), "")


def post_class(book: RuleBook, post: Post, on_date: date) -> str:
    """Key of table post_class: the level of a JF, the class of an echelon, else the kind; empty when unclear."""
    if post.kind == "jf":
        return post.level
    row = echelon_row(book, post.echelon, on_date)
    if row and row.text("kind") == post.kind:
        return row.text("post_class")
    return "" if post.kind == "jpt" else post.kind


def post_rank(book: RuleBook, post: Post, on_date: date) -> int:
    """1 for the highest post; a post of unknown height comes after all others (PP 15/1979)."""
    row = echelon_row(book, post.echelon, on_date) if post.kind != "jf" else None
    for key in (f"eselon:{row.key}" if row else "", post_class(book, post, on_date)):
        found = book.row("post_rank", key, on_date) if key else None
        if found:
            return found.whole("order")
    return len(book.rows("post_rank", on_date)) + 1


def in_echelon_range(book: RuleBook, golongan: str, echelon: str, on_date: date) -> bool | None:
    """Does the golongan of a PNS lie in the range of the echelon (PP 13/2002)? Nothing when either is unknown."""
    row, grade = echelon_row(book, echelon, on_date), grade_row(book, golongan, on_date)
    if row is None or not row.text("low") or grade is None or grade.text("employee_type") != "PNS":
        return None
    low, high = (grade_order(book, row.text(side), on_date) for side in ("low", "high"))
    return low <= grade.whole("order") <= high


def retirement_age(book: RuleBook, person: PersonFacts, on_date: date) -> int | None:
    """BUP: the person's own where the post has a special age, else that of the class of post (UU 20/2023 Ps. 55)."""
    if person.own_retirement_age:
        return person.own_retirement_age
    key = post_class(book, person.post, on_date)
    row = book.row("retirement_age", key, on_date) if key else None
    return row.whole("age") if row else None


def level_in_name(book: RuleBook, name: str, on_date: date) -> str:
    """The JF level a post's name ends with (`Perawat Ahli Muda` -> `ahli_muda`); empty when there is none."""
    upper = normal(name)
    rows = book.rows("functional_level", on_date)
    return next((row.key for row in rows if upper.endswith(" " + normal(row.text("name")))), "")


def plain_post_name(book: RuleBook, name: str, on_date: date) -> str:
    """`TERAMPIL - PERAWAT`, as SIASN writes posts of PPPK, becomes `PERAWAT TERAMPIL` (siasn.md 2)."""
    level, dash, post = (tidy(part) for part in name.partition(" - "))
    levels = {normal(row.text("name")) for row in book.rows("functional_level", on_date)}
    return f"{post} {level}" if dash and normal(level) in levels else tidy(name)
