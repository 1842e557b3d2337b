using System.Collections.Frozen;

namespace SupportMap.Search;

/// <summary>
/// The characters of the Basic Multilingual Plane whose canonical decomposition (Unicode NFD) has a mark from U+0300 to
/// U+036F in it, and what is left of each without the marks. Written down because string.Normalize does nothing on a
/// machine with invariant globalisation. A test compares it with String.prototype.normalize, character by character.
/// </summary>
internal static class FoldingTable
{
    // Each line: the plain character, then those that fold to it.
    private const string Lines =
        """
        <≮
        =≠
        >≯
        AÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶÅ
        BḂḄḆ
        CÇĆĈĊČḈ
        DĎḊḌḎḐḒ
        EÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ
        FḞ
        GĜĞĠĢǦǴḠ
        HĤȞḢḤḦḨḪ
        IÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ
        JĴ
        KĶǨḰḲḴ
        LĹĻĽḶḸḺḼ
        MḾṀṂ
        NÑŃŅŇǸṄṆṈṊ
        OÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ
        PṔṖ
        RŔŖŘȐȒṘṚṜṞ
        SŚŜŞŠȘṠṢṤṦṨ
        TŢŤȚṪṬṮṰ
        UÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ
        VṼṾ
        WŴẀẂẄẆẈ
        XẊẌ
        YÝŶŸȲẎỲỴỶỸ
        ZŹŻŽẐẒẔ
        aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
        bḃḅḇ
        cçćĉċčḉ
        dďḋḍḏḑḓ
        eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
        fḟ
        gĝğġģǧǵḡ
        hĥȟḣḥḧḩḫẖ
        iìíîïĩīĭįǐȉȋḭḯỉị
        jĵǰ
        kķǩḱḳḵ
        lĺļľḷḹḻḽ
        mḿṁṃ
        nñńņňǹṅṇṉṋ
        oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ
        pṕṗ
        rŕŗřȑȓṙṛṝṟ
        sśŝşšșṡṣṥṧṩ
        tţťțṫṭṯṱẗ
        uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
        vṽṿ
        wŵẁẃẅẇẉẘ
        xẋẍ
        yýÿŷȳẏẙỳỵỷỹ
        zźżžẑẓẕ
        ¨΅῁῭΅
        ÆǢǼ
        ØǾ
        æǣǽ
        øǿ
        ſẛ
        ƷǮ
        ʒǯ
        ΑΆἈἉἊἋἌἍἎἏᾈᾉᾊᾋᾌᾍᾎᾏᾸᾹᾺΆᾼ
        ΕΈἘἙἚἛἜἝῈΈ
        ΗΉἨἩἪἫἬἭἮἯᾘᾙᾚᾛᾜᾝᾞᾟῊΉῌ
        ΙΊΪἸἹἺἻἼἽἾἿῘῙῚΊ
        ΟΌὈὉὊὋὌὍῸΌ
        ΡῬ
        ΥΎΫὙὛὝὟῨῩῪΎ
        ΩΏὨὩὪὫὬὭὮὯᾨᾩᾪᾫᾬᾭᾮᾯῺΏῼ
        αάἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ
        εέἐἑἒἓἔἕὲέ
        ηήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ
        ιΐίϊἰἱἲἳἴἵἶἷὶίῐῑῒΐῖῗ
        οόὀὁὂὃὄὅὸό
        ρῤῥ
        υΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ
        ωώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ
        ϒϓϔ
        ІЇ
        АӐӒ
        ГЃ
        ЕЀЁӖ
        ЖӁӜ
        ЗӞ
        ИЍЙӢӤ
        КЌ
        ОӦ
        УЎӮӰӲ
        ЧӴ
        ЫӸ
        ЭӬ
        аӑӓ
        гѓ
        еѐёӗ
        жӂӝ
        зӟ
        ийѝӣӥ
        кќ
        оӧ
        уўӯӱӳ
        чӵ
        ыӹ
        эӭ
        ії
        ѴѶ
        ѵѷ
        ӘӚ
        әӛ
        ӨӪ
        өӫ
        ᾿῍῎῏
        ῾῝῞῟
        ←↚
        →↛
        ↔↮
        ⇐⇍
        ⇒⇏
        ⇔⇎
        ∃∄
        ∈∉
        ∋∌
        ∣∤
        ∥∦
        ∼≁
        ≃≄
        ≅≇
        ≈≉
        ≍≭
        ≡≢
        ≤≰
        ≥≱
        ≲≴
        ≳≵
        ≶≸
        ≷≹
        ≺⊀
        ≻⊁
        ≼⋠
        ≽⋡
        ⊂⊄
        ⊃⊅
        ⊆⊈
        ⊇⊉
        ⊑⋢
        ⊒⋣
        ⊢⊬
        ⊨⊭
        ⊩⊮
        ⊫⊯
        ⊲⋪
        ⊳⋫
        ⊴⋬
        ⊵⋭
        ⫝⫝̸
        """;

    /// <summary>From each character to its plain one.</summary>
    public static FrozenDictionary<char, char> PlainCharacters { get; } = Read();

    private static FrozenDictionary<char, char> Read()
    {
        var plain = new Dictionary<char, char>();
        foreach (var line in Lines.AsSpan().EnumerateLines())
        {
            foreach (var folded in line[1..])
            {
                plain.Add(folded, line[0]);
            }
        }

        return plain.ToFrozenDictionary();
    }
}
