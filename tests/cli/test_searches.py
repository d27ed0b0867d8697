from tests.cli.terminal import Terminal


def test_hits_have_the_keys_of_the_contract(terminal: Terminal) -> None:
    terminal.add()
    hits = terminal.ask("search", "ろ")["hits"]
    assert hits == [{"kind": "order", "id": 1, "title": "ロゴ", "snippet": "C-0001 みなと"}]
    assert [hit["kind"] for hit in terminal.ask("search", "ミナト", "ﾐ")["hits"]] == [
        "order",
        "client",
    ]


def test_people_get_a_table_or_a_word(terminal: Terminal) -> None:
    terminal.add()
    assert "注文" in terminal.run("search", "ロゴ").out
    assert terminal.run("search", "無い").out == "ありません。\n"
