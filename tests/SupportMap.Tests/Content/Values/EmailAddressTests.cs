using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class EmailAddressTests
{
    [Theory]
    [InlineData("help@example.org")]
    [InlineData("Help.Desk+north@mail.example.co.uk")]
    [InlineData("o'neil@example.org")]
    [InlineData("a_b%c-d@ex-ample.org")]
    public void One_address_is_read(string text) => Assert.Equal(text, Parsing.Good(EmailAddress.Parse(text)));

    [Theory]
    [InlineData("mailto:help@example.org", "did you mean “help@example.org”?")]
    [InlineData("MAILTO:help@example.org", "did you mean “help@example.org”?")]
    [InlineData("help@example", "write one address, such as help@example.org")]
    [InlineData("help at example.org", "did you mean “help@example.org”?")]
    [InlineData("help@example.org, me@example.org", "give one address; others can be named in the text")]
    [InlineData("Help Desk <help@example.org>", "did you mean “help@example.org”?")]
    [InlineData("help@@example.org", "give one address; others can be named in the text")]
    [InlineData("help@-example.org", "write one address, such as help@example.org")]
    [InlineData("help@example..org", "did you mean “help@example.org”?")]
    [InlineData("help@example.org?cc=me@example.org", "did you mean “help@example.org”?")]
    [InlineData("help@éxample.org", "write one address, such as help@example.org")]
    [InlineData("@example.org", "write one address, such as help@example.org")]
    [InlineData(" help@example.org", "did you mean “help@example.org”?")]
    [InlineData("help@example.org\n", "did you mean “help@example.org”?")]
    [InlineData("", "there is no @ in it; write one address, such as help@example.org")]
    public void Anything_else_is_refused(string text, string help) =>
        Parsing.Bad($"“{text}” is not an email address", help, EmailAddress.Parse(text));

    [Theory]
    [InlineData("someone@gmail.com", true)]
    [InlineData("someone@GMail.com", true)]
    [InlineData("someone@hotmail.co.uk", true)]
    [InlineData("help@example.org", false)]
    [InlineData("help@gmail.com.example.org", false)]
    public void A_mailbox_at_a_provider_of_free_mail_is_known(string email, bool isFree) =>
        Assert.Equal(isFree, EmailAddress.IsFreeMail(email));

    [Fact]
    public void No_text_makes_it_throw_or_is_changed() =>
        Parsing.Holds(
            EmailAddress.Parse, (text, value) => value == text && value.Count(c => c == '@') == 1 && !value.Any(char.IsWhiteSpace));
}
