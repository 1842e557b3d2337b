using System.Text.RegularExpressions;
using SupportMap.Content.Model;

namespace SupportMap.OpenData.Oruk;

/// <summary>
/// What an entry says of languages, as the standard keeps it apart: languages that a service itself can be used in,
/// and help for everybody else.
/// </summary>
internal static partial class OrukLanguages
{
    // ISO 639-1, and 639-3 where it has no code. What is also another word in a sentence, such as Scots, is left out.
    private static readonly Dictionary<string, string> Codes = """
        af Afrikaans;sq Albanian;am Amharic;ar Arabic;hy Armenian;as Assamese;ay Aymara;az Azerbaijani;bm Bambara;eu Basque;be Belarusian;
        bn Bengali;bs Bosnian;bfi British Sign Language;bfi BSL;bg Bulgarian;my Burmese;yue Cantonese;ca Catalan;zh Chinese;kw Cornish;
        hr Croatian;cs Czech;da Danish;prs Dari;nl Dutch;en English;et Estonian;fa Farsi;fi Finnish;fr French;gd Gaelic;gl Galician;
        ka Georgian;de German;el Greek;gu Gujarati;ht Haitian Creole;ha Hausa;he Hebrew;hi Hindi;hu Hungarian;is Icelandic;ig Igbo;
        id Indonesian;ga Irish;isg Irish Sign Language;it Italian;ja Japanese;kn Kannada;kk Kazakh;km Khmer;rw Kinyarwanda;rn Kirundi;
        ko Korean;kmr Kurmanji;ku Kurdish;ky Kyrgyz;lo Lao;lv Latvian;ln Lingala;lt Lithuanian;mk Macedonian;mg Malagasy;ms Malay;
        ml Malayalam;mt Maltese;cmn Mandarin;gv Manx;mi Māori;mr Marathi;mn Mongolian;ne Nepali;no Norwegian;om Oromo;ps Pashto;fa Persian;
        pl Polish;pt Portuguese;pa Punjabi;qu Quechua;ro Romanian;rom Romani;ru Russian;sr Serbian;sn Shona;sd Sindhi;
        si Sinhala;sk Slovak;sl Slovenian;so Somali;ckb Sorani;es Spanish;sw Swahili;sv Swedish;syl Sylheti;tl Tagalog;tg Tajik;ta Tamil;
        te Telugu;th Thai;bo Tibetan;ti Tigrinya;tr Turkish;tk Turkmen;uk Ukrainian;ur Urdu;ug Uyghur;uz Uzbek;vi Vietnamese;cy Welsh;
        wo Wolof;xh Xhosa;yi Yiddish;yo Yoruba;zu Zulu
        """.ReplaceLineEndings("").Split(';').Select(each => each.Split(' ', 2)).ToDictionary(each => each[1], each => each[0].Trim());

    // The longest first: Irish Sign Language before Irish.
    private static readonly Regex Named = new(
        $@"\b(?:{string.Join('|', Codes.Keys.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))})\b",
        RegexOptions.CultureInvariant);

    /// <summary>The languages that the entry names, each once.</summary>
    public static IEnumerable<OrukLanguage> Of(Service service, Guid id) => Sentences(service)
        .SelectMany(sentence => Names(sentence), (sentence, name) => (Name: name, Code: Codes[name], Sentence: sentence))
        .DistinctBy(each => each.Code)
        .Select(each =>
            new OrukLanguage(StableId.Of("service", service.FirstId, "language", each.Code), id, each.Name, each.Code, each.Sentence));

    /// <summary>The rest of what it says, such as that there are interpreters; null when nothing is left.</summary>
    public static string? Interpreting(Service service) =>
        string.Join(' ', Sentences(service).Where(sentence => !Names(sentence).Any())) is { Length: > 0 } words ? words : null;

    private static IEnumerable<string> Sentences(Service service) =>
        service.Languages is { } text ? SentenceEnd().Split(text).Where(sentence => sentence.Length > 0) : [];

    // An interpreter for Polish is not a service in Polish, and "no Welsh" is no Welsh.
    private static IEnumerable<string> Names(string sentence) =>
        Other().IsMatch(sentence) ? [] : Named.Matches(sentence).Select(match => match.Value);

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"interpret|translat|\b(?:not|no|only|if|unless|except|ask)\b|n[’']t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
