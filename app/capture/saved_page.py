"""A page saved from the browser becomes a tree of elements, within limits and without a network."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from lxml import etree, html

from app.capture.decoding import clean
from app.capture.refusals import CutOffError, NotACaptureError, TooDeepError, TooLargeError

PAGE_LIMIT: Final = 20_000_000
"""Bytes of a page: a year-long room is a few million; a parsed page takes ten times its size."""

_MOST_ATTRIBUTES: Final = 60
"""Of one tag: the parser's time grows with their square, and pages have some twenty."""

_TAG = re.compile(
    r"<(?:!--|(?P<name>[a-zA-Z][^\s/>]*+)"
    r"""(?:[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+)"""
    rf"{{0,{_MOST_ATTRIBUTES}}}+"
    r"(?P<more>[\s/]++[^\s/>])?+)"
)
_RAW_TEXT_END: Final = {
    "script": re.compile(r"</script", re.IGNORECASE),
    "style": re.compile(r"</style", re.IGNORECASE),
}
_END: Final = re.compile(r"</html\s*>", re.IGNORECASE)
_START: Final = re.compile(r"<(?:!doctype|html)\b", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_ROOM_ADDRESS = re.compile(r"/talkrooms/(\d+)")
_UNSEEN: Final = frozenset({"script", "style", "template", "noscript", "head", "textarea"})
_BLOCKS: Final = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "button", "dd", "div", "dl", "dt"),
        *("fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"),
        *("hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul"),
    }
)
_MOST_ELEMENTS: Final = 200_000
"""A message takes some twenty: this is ten thousand messages, more than any room."""

_BLOCK_EDGE: Final = "\x1e"
"""Where a block begins or ends; several edges at one place break the line once."""

_LINE_LIMIT: Final = 65_535
"""The parser counts no further; a line beyond is not known."""

_by_token = etree.XPath(
    "descendant-or-self::*[contains(concat(' ', normalize-space(@class), ' '), $token)]"
)


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A parsed page; `url` is where it was saved from, as far as it tells, else ''."""

    file: str
    root: html.HtmlElement
    url: str


def parse_page(file: str, text: str) -> SavedPage:
    """Return the elements of a page; nothing in it is run, fetched or expanded.

    Raises CutOffError, NotACaptureError, TooDeepError, TooLargeError.
    """
    _refuse_large(file, text)
    _refuse_cut_off(file, text)
    root = parse_piece(file, text)
    return SavedPage(file, root, _address(root, text))


def parse_piece(file: str, text: str) -> html.HtmlElement:
    """Return the elements of a page or of a piece of one, which may well end anywhere.

    Raises NotACaptureError, TooDeepError, TooLargeError.
    """
    _refuse_large(file, text)
    _refuse_piled_attributes(file, text)
    parser = html.HTMLParser(
        encoding="utf-8", huge_tree=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError as error:
        raise NotACaptureError(file=file, kind=None) from error
    for entry in parser.error_log:
        if entry.type_name == "ERR_RESOURCE_LIMIT":
            if "depth" in entry.message:
                raise TooDeepError(file=file)
            raise TooLargeError(file=file, line=None, limit=PAGE_LIMIT)
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise TooLargeError(file=file, line=None, limit=PAGE_LIMIT)
    return root


def by_class(element: html.HtmlElement, token: str) -> list[html.HtmlElement]:
    """Return the elements in and under this one that carry the class, as they stand."""
    found: list[html.HtmlElement] = _by_token(element, token=f" {token} ")
    return found


def first_by_class(element: html.HtmlElement, *tokens: str) -> html.HtmlElement | None:
    """Return the first element with the first of these classes that there is."""
    for token in tokens:
        found = by_class(element, token)
        if found:
            return found[0]
    return None


def lines_of(element: html.HtmlElement, *, without: Iterable[html.HtmlElement] = ()) -> list[str]:
    """Return the visible lines of an element, stripped and none blank."""
    return [line for line in text_of(element, without=without).split("\n") if line]


def pieces_of(element: html.HtmlElement) -> list[str]:
    """Return the visible text of an element with every element's own text apart."""
    return [line for line in text_of(element, is_parted=True).split("\n") if line]


def text_of(
    element: html.HtmlElement,
    *,
    without: Iterable[html.HtmlElement] = (),
    is_parted: bool = False,
) -> str:
    """Return the visible text of an element with its line breaks, leaving out some under it.

    With `is_parted` every element begins a line, not only those that do so on the screen.
    """
    skipped = set(without)
    parts: list[str] = []
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        if event == "start":
            if node in skipped or node.tag in _UNSEEN:
                walker.skip_subtree()
            else:
                parts += [_edge(node, is_parted=is_parted), node.text or ""]
            continue
        parts.append("\n" if node.tag == "br" else _edge(node, is_parted=is_parted))
        if node is not element:
            parts.append(node.tail or "")
    blocks = [block for part in "".join(parts).split(_BLOCK_EDGE) if (block := clean(part))]
    stripped = "\n".join(" ".join(line.split()) for line in "\n".join(blocks).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", stripped).strip()


def _edge(node: html.HtmlElement, *, is_parted: bool) -> str:
    return _BLOCK_EDGE if is_parted or node.tag in _BLOCKS else ""


def word_of(element: html.HtmlElement | None) -> str:
    """Return the visible text of an element in one line; '' for none."""
    return "" if element is None else " ".join(text_of(element).split())


def line_of(element: html.HtmlElement) -> int | None:
    """Return the line of the file an element begins in, if known."""
    line = element.sourceline
    return line if line is not None and line < _LINE_LIMIT else None


def room_of_address(address: str) -> str | None:
    """Return the number of the talkroom an address leads to, if it does."""
    match = _ROOM_ADDRESS.search(address)
    return match[1] if match else None


def _refuse_large(file: str, text: str) -> None:
    if len(text) > PAGE_LIMIT:
        raise TooLargeError(file=file, line=None, limit=PAGE_LIMIT)


def _refuse_cut_off(file: str, text: str) -> None:
    """Browsers end what they save with </html>; a pasted piece of a page must end outside a tag."""
    is_whole_page = _START.search(text[:10_000]) is not None
    ends = _END.search(text) is not None if is_whole_page else text.rfind("<") <= text.rfind(">")
    if not ends:
        raise CutOffError(file=file, line=text.rstrip().count("\n") + 1)


def _refuse_piled_attributes(file: str, text: str) -> None:
    place = 0
    while tag := _TAG.search(text, place):
        if tag["more"]:
            raise TooDeepError(file=file)
        place = tag.end()
        if tag["name"] is None:
            end = text.find("-->", tag.start() + 2)
            place = len(text) if end < 0 else end + 3
        elif raw_text_end := _RAW_TEXT_END.get(tag["name"].lower()):
            close = raw_text_end.search(text, place)
            place = len(text) if close is None else close.start() + 2


def _address(root: html.HtmlElement, text: str) -> str:
    saved_from = _SAVED_FROM.search(text[:10_000])
    if saved_from:
        return saved_from[1]
    for path in ("//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"):
        found: list[str] = root.xpath(path)
        if found:
            return str(found[0])
    return ""
