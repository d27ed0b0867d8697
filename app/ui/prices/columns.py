"""The columns of the price table, and how wide they begin."""

from enum import StrEnum


class PriceColumn(StrEnum):
    """One column, in the order on screen."""

    SITE = "site"
    PRICE = "price"
    RATE = "rate"
    FEE = "fee"
    NET = "net"
    BUYER = "buyer"
    HOUR = "hour"
    STATE = "state"


WIDTHS = {
    PriceColumn.SITE: 158,
    PriceColumn.PRICE: 112,
    PriceColumn.RATE: 66,
    PriceColumn.FEE: 84,
    PriceColumn.NET: 112,
    PriceColumn.BUYER: 112,
    PriceColumn.HOUR: 80,
    PriceColumn.STATE: 150,
}
"""In pixels at scale 1; the last takes what room is left."""
