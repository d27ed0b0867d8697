"""One sentence for every error of rules and marketplaces that a user can act on."""

from collections.abc import Mapping

from app.ui.words import Pair

RULES: Mapping[str, Pair] = {
    "UnknownFeeChoiceError": Pair(
        "「{choice}」という手数料は選べません。選べるもの: {known}",
        "There is no fee “{choice}” to choose. Known: {known}",
    ),
    "FeeRateError": Pair(
        "手数料は0%以上100%未満で入れてください。",
        "A fee must be 0% or more and less than 100%.",
    ),
    "NegativePriceError": Pair(
        "金額は0以上にしてください（{price}は使えません）。",
        "A price must be 0 or more, not {price}.",
    ),
    "FrozenRuleError": Pair(
        "この注文に記録された手数料の規則を読み取れません。",
        "The fee rule kept with this order cannot be read.",
    ),
    "ScenarioMissingError": Pair(
        "この価格の比較はもうありません。", "This comparison of prices is no longer there."
    ),
    "ScenarioNameTakenError": Pair(
        "「{name}」という価格の比較はもうあります。",
        "A comparison of prices named {name} is there already.",
    ),
    "NoSuchPriceError": Pair(
        "{target}になる価格はありません（{lowest}から{highest}まで）。",
        "No price gives {target} (prices run from {lowest} to {highest}).",
    ),
    "MarketplaceEndedError": Pair(
        "{marketplace}は{closed_on}に終了しています。その後の出来事や金額は記録できません。",
        "{marketplace} ended on {closed_on}: nothing can happen there, or be changed, after it.",
    ),
    "MarketplaceInUseError": Pair(
        "{marketplace}の注文や出品、会話などが{count}件あるため、削除できません。",
        "{marketplace} cannot be removed: {count} orders, listings, conversations … belong to it.",
    ),
    "NotOwnMarketplaceError": Pair(
        "{marketplace}は自分で追加した売り場ではないため、この操作はできません。",
        "This can be done only to a marketplace you added yourself, not to {marketplace}.",
    ),
    "MarketplaceShapeError": Pair(
        "売り場の{field}を正しく入れてください。",
        "Please check {field} of the marketplace.",
    ),
    "RulebookError": Pair(
        "{file} の {key} が使えません: {reason}。",
        "{file} cannot be used at {key}: {reason}.",
    ),
    "UnknownMarketplaceError": Pair(
        "「{id}」という売り場はありません。使えるもの: {known}",
        "There is no marketplace “{id}”. Known: {known}",
    ),
}
