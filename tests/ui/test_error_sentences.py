import string

from app.ui.error_sentences import SENTENCES


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_a_sentence_ends_and_names_the_same_things_in_both_languages() -> None:
    for name, pair in SENTENCES.items():
        assert fields(pair.ja) == fields(pair.en), name
        assert pair.ja.rstrip("}").endswith(("。", "reason", "known", "columns")), name
        assert pair.en.lstrip("“")[0].isupper() or pair.en.lstrip("“").startswith("{"), name
