// Every spelling of \p{...} that this Node accepts, found by asking it; and some that no version knows.
const categories = `Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc
Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi
Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm
Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No
Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z
Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu`;
const scripts = `Latin Latn Greek Grek Cyrillic Cyrl Han Hani Hiragana Hira Katakana Kana Arabic Arab Hebrew Hebr
Devanagari Deva Thai Hangul Hang Common Zyyy Inherited Zinh Qaai Unknown Zzzz Coptic Copt Qaac Gothic Goth Deseret Dsrt
Emoji Armenian Armn Georgian Geor Ethiopic Ethi Cherokee Cher Braille Brai Nko Nkoo Old_Italic Ital Vithkuqi Vith`;
const binaries = `ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M
Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL
Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash
Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component EComp Emoji_Modifier EMod
Emoji_Modifier_Base EBase Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext Grapheme_Base Gr_Base
Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS
Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar
Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal
STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS
White_Space space XID_Continue XIDC XID_Start XIDS`;
const words = (text) => text.split(/\s+/);

const candidates = [
  ...words(categories).flatMap((name) => [name, `gc=${name}`, `General_Category=${name}`]),
  ...words(scripts).flatMap((name) => [`sc=${name}`, `Script=${name}`, `scx=${name}`, `Script_Extensions=${name}`]),
  ...words(binaries),
];
export const unknownProperties = ["letter", "l", "Greek", "L=", "=L", "gc=", "Script", "Block=Basic_Latin", "Lu ", "alpha",
  "IsGreek", "Emoji=Yes", "RGI_Emoji", "Composition_Exclusion", "sc=greek", "Line_Break", "Hyphen", "", "^L"];
export const properties = candidates.filter((name) => {
  try {
    return new RegExp(`\\p{${name}}`, "u") !== undefined;
  } catch {
    return false;
  }
});
