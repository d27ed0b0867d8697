"""Files as sellers have them, with invented people."""

from pathlib import Path

HEADER = (
    "売上確定日,トークルームNo,決済No,サービス名/見積り・仕事の相談名,"
    "購入者ID,購入者名,内訳,売上金額"
)
GOOD = '2026/11/2,12000001,900001,LPを制作します,501,まなびの森,基本料金,"36,500"'
OTHER = "2026/11/8,12000002,900003,ロゴを作ります,502,麦とこもれび,基本料金,21060"
BAD_DAY = "2026/13/4,12000003,900004,名刺を作ります,503,佐伯,基本料金,7800"


def sales_csv(folder: Path, *rows: str, name: str = "sales.csv") -> Path:
    """Write a sales CSV of coconala with these rows."""
    path = folder / name
    path.write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    return path


def own_csv(folder: Path, name: str = "lancers.csv") -> Path:
    """Write a CSV of a shape nobody knows."""
    path = folder / name
    path.write_text(
        "仕事ID,仕事名,クライアント,契約金額,契約日\n"
        '881,ロゴ制作一式,株式会社みなと,"55,000",2026/10/03\n'
        "882,バナー3点,麦とこもれび,22000,2026/10/21\n",
        encoding="utf-8",
    )
    return path
