"""Names of people and companies: what of a name says who it is."""

import re
import unicodedata

_FORMS = (
    "株式会社|有限会社|合同会社|合資会社|一般社団法人|NPO法人|(株)|(有)|(同)|（株）|（有）|（同）|㈱|㈲"
    "|Co.,Ltd.|Inc.|Ltd."
)
COMPANY_FORM = re.compile("|".join(re.escape(form) for form in _FORMS.split("|")), re.IGNORECASE)
_SHORT = {"(株)": "株式会社", "(有)": "有限会社", "(同)": "合同会社"}
_HONORIFIC = re.compile("(?:様|さま|さん|殿|御中|先生)$")


def bare_name(name: str) -> str:
    """Return a name without the form of its company and without an honorific."""
    return _HONORIFIC.sub("", COMPANY_FORM.sub("", name).strip()).strip()


def company_forms(name: str) -> frozenset[str]:
    """Return the forms of company that a name tells."""
    found = (unicodedata.normalize("NFKC", form) for form in COMPANY_FORM.findall(name))
    return frozenset(_SHORT.get(form, form) for form in found)
