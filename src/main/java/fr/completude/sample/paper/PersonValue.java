package fr.completude.sample.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.completude.sample.person.Persona;

/** Somebody a paper names. */
public record PersonValue(Persona person) implements Value {

    @Override
    public Optional<Shown> show(Placeholder placeholder) {
        String role = placeholder.name();
        String format = placeholder.format();
        boolean woman = person.sex() == Persona.Sex.F;
        return switch (placeholder.part()) {
            case "familyName" -> name(role + "FamilyName", person.familyName(), format);
            case "usageName" ->
                Optional.ofNullable(person.usageName()).flatMap(usage -> name(role + "UsageName", usage, format));
            case "currentName" -> current(role, format);
            case "givenName" -> name(role + "GivenNames", person.givenNames().get(0), format);
            case "givenNames" -> given(role + "GivenNames", format);
            case "birthDate" ->
                Optional.of(Shown.of(
                        role + "BirthDate",
                        DateValue.as(format, person.birthDate()),
                        person.birthDate().toString()));
            case "birthPlace" -> name(role + "BirthPlace", person.birthTown().name(), format);
            case "birthDepartment" -> decoration(person.birthTown().insee().substring(0, 2));
            case "title" -> decoration(woman ? "Mme" : "M.");
            case "titre" -> decoration(woman ? "Madame" : "Monsieur");
            case "sex" -> decoration(person.sex().name());
            case "e" -> decoration(woman ? "e" : "");
            case "genre" -> decoration(woman ? "féminin" : "masculin");
            case "child" -> decoration(woman ? "Fille" : "Fils");
            case "height" -> decoration("%d,%02d m".formatted(person.heightCm() / 100, person.heightCm() % 100));
            case "father" -> decoration(person.father());
            case "mother" -> decoration(person.mother());
            default -> throw new IllegalArgumentException("A person has no " + placeholder.part());
        };
    }

    /** The name everybody calls a person by: the usage name if there is one. */
    private Optional<Shown> current(String role, String format) {
        String usage = person.usageName();
        return usage == null
                ? name(role + "FamilyName", person.familyName(), format)
                : name(role + "UsageName", usage, format);
    }

    private static Optional<Shown> name(String field, String name, String format) {
        String text = cased(name, format);
        return Optional.of(Shown.of(field, text, text));
    }

    private Optional<Shown> given(String field, String format) {
        List<String> names =
                person.givenNames().stream().map(name -> cased(name, format)).toList();
        String separator = format.equals("espace") ? " " : ", ";
        return Optional.of(Shown.of(field, String.join(separator, names), String.join(", ", names)));
    }

    private static Optional<Shown> decoration(String text) {
        return Optional.of(Shown.decoration(text));
    }

    private static String cased(String name, String format) {
        return switch (format) {
            case "maj" -> name.toUpperCase(Locale.FRENCH);
            case "min" -> capitalised(name);
            default -> name;
        };
    }

    private static String capitalised(String name) {
        StringBuilder text = new StringBuilder(name.toLowerCase(Locale.FRENCH));
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || !Character.isLetter(text.charAt(i - 1))) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }
}
