from karier_desktop.ui.forms.grid import places


def spots(rows: list[list[int]], narrow: bool) -> list[tuple[int, int, int]]:
    return [tuple(spot) for spot in places(rows, narrow)]


def test_a_row_stands_as_it_was_laid_out() -> None:
    assert spots([[8, 4], [2, 7, 3]], narrow=False) == [(0, 0, 8), (0, 8, 4), (1, 0, 2), (1, 2, 7), (1, 9, 3)]


def test_where_room_is_short_fields_grow_and_wrap() -> None:
    assert spots([[8, 4], [4, 4, 4]], narrow=True) == [(0, 0, 12), (1, 0, 6), (2, 0, 6), (2, 6, 6), (3, 0, 6)]
    assert spots([[3, 3, 6]], narrow=True) == [(0, 0, 4), (0, 4, 8), (1, 0, 9)]
    assert spots([[2, 3]], narrow=True) == [(0, 0, 3), (0, 3, 9)]
