package fr.completude.sample;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.completude.dossier.Address;
import fr.completude.sample.person.Persona;
import fr.completude.sample.plan.Cast;
import org.jspecify.annotations.Nullable;

/** The {@code dossier.yaml} of an invented dossier. */
final class DossierYamlText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private DossierYamlText() {}

    static String of(InventedDossier dossier) {
        StringBuilder yaml = new StringBuilder();
        line(yaml, "demarche: " + dossier.plan().situation().procedure());
        line(yaml, "rendez-vous: " + TIME.format(dossier.plan().appointment()));
        line(yaml, "mairie: " + dossier.plan().mairie());
        person(yaml, Cast.APPLICANT, dossier.cast().applicant());
        dossier.plan()
                .situation()
                .declared()
                .forEach(role -> person(yaml, role, dossier.cast().person(role)));
        line(yaml, "faits:");
        dossier.plan().facts().forEach((name, value) -> line(yaml, "  " + name + ": " + value));
        return yaml.toString();
    }

    private static void person(StringBuilder yaml, String role, Persona person) {
        line(yaml, role + ":");
        line(yaml, "  nom: " + quoted(person.familyName()));
        if (person.usageName() != null) {
            line(yaml, "  nom-usage: " + quoted(person.usageName()));
        }
        line(yaml, "  prenoms: " + list(person.givenNames()));
        line(
                yaml,
                "  naissance: {date: " + person.birthDate() + ", commune: "
                        + quoted(person.birthTown().name()) + ", insee: "
                        + quoted(person.birthTown().insee()) + ", pays: FR}");
        line(yaml, "  adresse: " + address(person.address()));
        line(yaml, "  nationalite: FR");
    }

    private static void line(StringBuilder yaml, String line) {
        yaml.append(line).append('\n');
    }

    private static String address(Address address) {
        return "{lignes: " + list(address.lines()) + ", code-postal: " + quoted(address.postcode()) + ", commune: "
                + quoted(address.commune()) + "}";
    }

    private static String list(List<String> items) {
        return items.stream().map(DossierYamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(@Nullable String text) {
        return '"' + (text == null ? "" : text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }
}
