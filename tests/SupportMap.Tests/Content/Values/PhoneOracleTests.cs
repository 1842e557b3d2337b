using System.Reflection;
using System.Text.RegularExpressions;
using PhoneNumbers;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;
using PhoneNumber = SupportMap.Content.Values.PhoneNumber;

namespace SupportMap.Tests.Content.Values;

/// <summary>Each number that we accept is possible to libphonenumber, which phones use, or follows a rule that it lacks.</summary>
public partial class PhoneOracleTests
{
    [Fact]
    public void Numbers_of_the_real_input_are_possible()
    {
        var catalogue = RealInput.Site.Catalogue!;
        Service[] services = [.. catalogue.Published, .. catalogue.Closed, .. catalogue.Drafts];
        AssertPossible(
            200,
            services.SelectMany(service => service.Phones).Select(phone => phone.Number)
                .Concat(catalogue.Places.SelectMany(list => list.Places).Select(place => place.Phone).OfType<PhoneNumber>()));
    }

    [Fact]
    public void Numbers_of_the_cases_are_possible() =>
        AssertPossible(
            30,
            Directory.EnumerateFiles(RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases"), "*.*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".md" or ".txt")
                .SelectMany(file => Written().Matches(File.ReadAllText(file)))
                .SelectMany(match => Accepted(match.Groups["number"].Value)));

    [Fact]
    public void Numbers_that_other_tests_accept_are_possible() =>
        AssertPossible(
            50,
            typeof(PhoneNumberTests).GetMethods()
                .SelectMany(test => test.GetCustomAttributes<InlineDataAttribute>())
                .SelectMany(row => row.Data.OfType<string>())
                .Concat(Nasty.Texts(100_000))
                .SelectMany(Accepted));

    private static void AssertPossible(int least, IEnumerable<PhoneNumber> numbers)
    {
        var all = numbers.ToList();
        Assert.InRange(all.Count, least, int.MaxValue);
        Faults.None(all.Where(number => !IsPossible(number)).Select(number => number.Display).Distinct());
    }

    private static IEnumerable<PhoneNumber> Accepted(string text) =>
        new[] { PhoneType.Voice, PhoneType.Text }.Select(type => PhoneNumber.Parse(text, type).Value).OfType<PhoneNumber>();

    private static bool IsPossible(PhoneNumber number)
    {
        // Behind the code of Relay UK, which it does not know, stands the number that is called.
        var dial = Relay().IsMatch(number.Dial) ? number.Dial[5..] : number.Dial;
        var parsed = PhoneNumberUtil.GetInstance().Parse(dial, "GB");
        return LongTextCode().IsMatch(dial)
            || ShortNumberInfo.GetInstance().IsPossibleShortNumberForRegion(parsed, "GB")
            || PhoneNumberUtil.GetInstance().IsPossibleNumber(parsed);
    }

    [GeneratedRegex(@"(?:number|phone): *['""]?(?<number>[^'""\n}]+)")]
    private static partial Regex Written();

    [GeneratedRegex("^1800[12].")]
    private static partial Regex Relay();

    // Operators here also give out codes of seven digits for texts; it knows those of up to six.
    [GeneratedRegex(@"^[6-8][0-9]{6}\z")]
    private static partial Regex LongTextCode();
}
