"""A matter in a notebook: a card that a screen reader reads and a browser cannot run."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

import sijs
from conftest import RECORDS, matter

KNOWN = {"article", "section", "footer", "h3", "h4", "p", "ul", "li", "dl", "dt", "dd", "strong", "b", "br"}
INSIDE = {"li": "ul", "dt": "dl", "dd": "dl"}


class Card(HTMLParser):
    """Reads a card, and finds what is not well made."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.heads: list[int] = []
        self.words: list[str] = []
        self.language: str | None = None
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in KNOWN, tag
        assert {name for name, _ in attrs} <= ({"lang", "style"} if tag == "article" else set())
        if tag == "article":
            self.language = dict(attrs)["lang"]
        if tag in INSIDE:
            assert self.open[-1] == INSIDE[tag]
        if tag in ("h3", "h4"):
            self.heads.append(int(tag[1]))
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data.split()


@pytest.mark.parametrize("audience", ["youth", "practitioner"])
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.stem)
def test_a_card_says_what_the_page_says(record: Path, language: str, audience: str) -> None:
    page = matter(record).page(language, audience)
    card = Card(page._repr_html_())
    assert card.language == language
    assert card.heads[0] == 3 and set(card.heads[1:]) == {4}
    parts = [page.title, page.law, *page.flags, page.lead or "", *page.marks, page.notice]
    for section in page.sections:
        parts.append(section.title or "")
        parts += [part for line in section.lines for part in (line.label or "", line.text)]
    words = [word for part in parts for word in part.split()]
    # a card has no column heads; all else of the page, in any order, and a head for the flags
    left = list(card.words)
    for word in words:
        left.remove(word)
    assert bool(left) == bool(page.flags)


def test_a_matter_shows_the_page_that_it_prints(ana: sijs.Matter) -> None:
    assert ana._repr_html_() == ana.page()._repr_html_()
    assert "script" not in ana._repr_html_() and "<article lang=" in ana._repr_html_()


def test_texts_are_escaped() -> None:
    pages = [matter(record).page(language) for record in RECORDS for language in ("en", "es")]
    assert any("'" in str(page) for page in pages)
    for page in pages:
        assert "'" not in page._repr_html_()
        assert ("'" in str(page)) == ("&#39;" in page._repr_html_())
