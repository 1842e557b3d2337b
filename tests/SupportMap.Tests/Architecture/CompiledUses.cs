using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace SupportMap.Tests.Architecture;

/// <summary>Which types of an assembly use which others of it, as the compiler understood it.</summary>
internal static class CompiledUses
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly FrozenDictionary<short, OpCode> Codes =
        typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToFrozenDictionary(code => code.Value);

    /// <summary>Full names of types; what is nested counts as the type around it.</summary>
    public static IEnumerable<(string User, string Used)> Of(Assembly library) =>
        library.GetTypes()
            .SelectMany(UsedBy, (type, used) => (type, used))
            .SelectMany(use => Parts(use.used), (use, used) => (use.type, used))
            .Where(use => use.used.Assembly == library)
            .Select(use => (Outer(use.type), Outer(use.used)))
            .Distinct();

    /// <summary>Constants and the values of enumerations, as <c>Type.Name</c>, with the full name of the type.</summary>
    public static IEnumerable<(string Name, string Type)> Constants(Assembly library) =>
        library.GetTypes()
            .SelectMany(type => type.GetFields(Own))
            .Where(field => field.IsLiteral)
            .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", Outer(field.DeclaringType)));

    private static IEnumerable<Type> UsedBy(Type type) =>
    [
        .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes,
        .. type.GetInterfaces(),
        .. type.GetFields(Own).Select(field => field.FieldType),
        .. type.GetCustomAttributesData().SelectMany(attribute => attribute.ConstructorArguments).Select(part => part.Value).OfType<Type>(),
        .. type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)).SelectMany(UsedBy),
    ];

    private static IEnumerable<Type> UsedBy(MethodBase method) =>
    [
        .. method is MethodInfo { ReturnType: var result } ? [result] : Type.EmptyTypes,
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method.GetMethodBody() is { } body
            ? body.LocalVariables.Select(local => local.LocalType).Concat(Named(method, body.GetILAsByteArray()!))
            : [],
    ];

    /// <summary>The types that the instructions of a method name, alone or before one of their members.</summary>
    private static IEnumerable<Type> Named(MethodBase method, byte[] code)
    {
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            // Long instructions start with this byte.
            var instruction = Codes[code[at] == 0xFE ? (short)(0xFE00 | code[++at]) : code[at]];
            at++;
            if (instruction.OperandType
                is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod)!;
                yield return member as Type ?? member.DeclaringType!;
                foreach (var argument in member is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : [])
                {
                    yield return argument;
                }
            }

            at += instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    // Of List<Dictionary<string, Service>>[]: all of them.
    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
        : [type];

    private static string Outer(Type type)
    {
        while (type.DeclaringType is { } around)
        {
            type = around;
        }

        return type.FullName!.Split('`')[0];
    }
}
