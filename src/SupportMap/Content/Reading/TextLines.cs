namespace SupportMap.Content.Reading;

/// <summary>The lines of a text, numbered from 0, without a copy of each.</summary>
internal sealed class TextLines
{
    private readonly string _text;
    private readonly int[] _starts;

    public TextLines(string text)
    {
        _text = text;
        _starts = new int[text.AsSpan().Count('\n') + 1];
        for (var line = 1; line < _starts.Length; line++)
        {
            _starts[line] = text.IndexOf('\n', _starts[line - 1]) + 1;
        }
    }

    /// <summary>One more than the ends of lines: a text without any has one line.</summary>
    public int Count => _starts.Length;

    public ReadOnlySpan<char> this[int line] => _text.AsSpan(_starts[line]..(line + 1 < Count ? _starts[line + 1] - 1 : _text.Length));

    /// <summary>From the start of one line to the start of another, or to the end of the text when there is no such line.</summary>
    public string Between(int from, int to) => _text[Start(from)..Start(to)];

    /// <summary>The first line from there on that is so, or -1.</summary>
    public int FindIndex(int from, Func<ReadOnlySpan<char>, bool> isSo)
    {
        for (var line = from; line < Count; line++)
        {
            if (isSo(this[line]))
            {
                return line;
            }
        }

        return -1;
    }

    /// <summary>The last line that is so, or -1.</summary>
    public int FindLastIndex(Func<ReadOnlySpan<char>, bool> isSo)
    {
        var line = Count - 1;
        while (line >= 0 && !isSo(this[line]))
        {
            line--;
        }

        return line;
    }

    private int Start(int line) => line < Count ? _starts[line] : _text.Length;
}
