using System.Text;

namespace SupportMap.Rendering;

/// <summary>
/// Writes HTML on without the white space at the start of a line, which is the indentation of a template: no
/// browser shows it, and every page is lighter by it. What a <c>pre</c> element holds stays as it is.
/// </summary>
/// <remarks>Text and attributes have no lines of their own here: the encoder of the pages writes their line ends as references.</remarks>
internal sealed class UnindentedWriter(TextWriter inner) : TextWriter
{
    private const string Opening = "<pre", Closing = "</pre";

    private int _matched;
    private bool _atLineStart;
    private bool _kept;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (_atLineStart && !_kept && value is ' ' or '\t' or '\n' or '\r')
        {
            return;
        }

        inner.Write(value);
        _atLineStart = value == '\n';
        var awaited = _kept ? Closing : Opening;
        _matched = value == awaited[_matched] ? _matched + 1 : value == '<' ? 1 : 0;
        if (_matched == awaited.Length)
        {
            (_kept, _matched) = (!_kept, 0);
        }
    }
}
