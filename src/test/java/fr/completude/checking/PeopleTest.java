package fr.completude.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.checking.checks.Names;
import fr.completude.checking.checks.Role;
import fr.completude.checking.checks.Someone;
import fr.completude.checking.matrix.PersonSource;
import fr.completude.checking.people.Writings;
import fr.completude.dossier.Address;
import fr.completude.dossier.Birth;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Person;
import fr.completude.dossier.Piece;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is who: what is declared first, then what the papers say clearly. */
class PeopleTest {

    private static final LocalDate BIRTH = LocalDate.of(1999, 5, 4);
    private static final Address HOME = new Address(List.of("12 rue des Lilas"), "30121", "Mus");
    private static final Map<Role, PersonSource> SOURCES = new EnumMap<>(Map.of(
            Role.APPLICANT,
            new PersonSource(
                    Role.APPLICANT,
                    PersonSource.Declared.APPLICANT,
                    List.of(
                            new PersonSource.Paper("predemande-ants", Names.FIRST, null),
                            new PersonSource.Paper("cni", Names.FIRST, null)),
                    Set.of("facture-gaz")),
            Role.REPRESENTATIVE,
            new PersonSource(Role.REPRESENTATIVE, PersonSource.Declared.REPRESENTATIVE, List.of(), Set.of()),
            Role.OTHER_PARENT,
            new PersonSource(
                    Role.OTHER_PARENT,
                    PersonSource.Declared.OTHER_PARENT,
                    List.of(new PersonSource.Paper("jugement-jaf", Names.FIRST, Role.REPRESENTATIVE)),
                    Set.of()),
            Role.HOST,
            new PersonSource(
                    Role.HOST,
                    PersonSource.Declared.NOBODY,
                    List.of(new PersonSource.Paper("attestation-hebergement", Names.SECOND, null)),
                    Set.of())));

    private final Pieces pieces = new Pieces();

    @Test
    void whatIsDeclaredPrevailsOverThePapers() {
        Person declared = person("MARTIN", "Léa", BIRTH, HOME);
        Someone known = applicant(
                declared, card("MARTIN", "LEA", "2000-01-01"), bill("MARTIN", "LEA", "9 rue Basse, 30000 Nîmes"));

        assertThat(known.name().shown()).isEqualTo("Léa MARTIN");
        assertThat(known.birth()).isEqualTo(BIRTH);
        assertThat(known.address()).isEqualTo(HOME);
    }

    @Test
    void whatIsNotDeclaredIsReadOnPapersOfTheSamePerson() {
        Person declared = person("MARTIN", "Léa", null, null);
        Someone known = applicant(
                declared,
                card("PELISSIER", "MARC", "1960-04-04"),
                card("MARTIN", "LEA", "1999-05"),
                card("MARTIN", "LEA", "1999-05-04"),
                bill("PELISSIER", "MARC", "30 rue Neuve, 30900 Nîmes"),
                bill("MARTIN", "LEA", "12 rue des Lilas, 30121 Mus"));

        assertThat(known.birth()).isEqualTo(BIRTH);
        assertThat(known.address()).isEqualTo(new Address(List.of("12 rue des Lilas", "30121 Mus"), null, null));
    }

    @Test
    void somebodyWhoIsNotDeclaredIsReadOnTheFirstPaperOfTheListThatNamesHimClearly() {
        Piece form = pieces.piece("predemande-ants", null, names("MARTIN", "LEA"));
        assertThat(applicant(null, card("PELISSIER", "MARC", "1960-04-04"), form)
                        .name()
                        .shown())
                .isEqualTo("LEA MARTIN");
        assertThat(applicant(null, unsure(form), card("PELISSIER", "MARC", "1960-04-04")))
                .satisfies(read -> assertThat(read.name().shown()).isEqualTo("MARC PELISSIER"))
                .satisfies(read -> assertThat(read.birth()).isEqualTo(LocalDate.of(1960, 4, 4)));
        assertThat(people(null, null, bill("MARTIN", "LEA", "12 rue des Lilas, 30121 Mus"))
                        .in(Role.APPLICANT))
                .isEmpty();
    }

    @Test
    void anAddressWithoutAnythingIsNone() {
        Person nowhere = person("MARTIN", "Léa", BIRTH, new Address(List.of(), "30121", null));
        assertThat(applicant(nowhere).address()).isNull();
        Person town = person("MARTIN", "Léa", BIRTH, new Address(List.of(), "30121", "Mus"));
        assertThat(applicant(town).address()).isNotNull();
        Person street = person("MARTIN", "Léa", BIRTH, new Address(List.of("12 rue des Lilas"), null, null));
        assertThat(applicant(street).address()).isNotNull();
    }

    @Test
    void theSecondPersonOfAPaperIsTheHost() {
        Map<FieldName, String> both = new EnumMap<>(names("MARTIN", "LEA"));
        both.put(FieldName.SECOND_HOLDER_FAMILY_NAME, "FABREGUE");
        both.put(FieldName.SECOND_HOLDER_GIVEN_NAMES, "CLAIRE");
        both.put(FieldName.SECOND_HOLDER_BIRTH_DATE, "1970-08-08");
        assertThat(people(null, null, pieces.piece("attestation-hebergement", null, both))
                        .in(Role.HOST))
                .hasValueSatisfying(host -> {
                    assertThat(host.name().shown()).isEqualTo("CLAIRE FABREGUE");
                    assertThat(host.birth()).isEqualTo(LocalDate.of(1970, 8, 8));
                });
    }

    @Test
    void theOtherParentIsWhicheverOfTheTwoIsNotTheRepresentative() {
        Person mother = person("FABREGUE", "Claire", null, null);
        assertThat(other(mother, judgement("FABREGUE", "CLAIRE", "LEBRAC", "YVES")))
                .isEqualTo("YVES LEBRAC");
        assertThat(other(mother, judgement("LEBRAC", "YVES", "FABREGUE", "CLAIRE")))
                .isEqualTo("YVES LEBRAC");
        assertThat(other(mother, judgement("LEBRAC", "YVES", "PELISSIER", "MARC")))
                .isNull();
        assertThat(other(mother, judgement("FABREGUE", "CLAIRE", "FABREGUE", "CLAIRE")))
                .isNull();
        assertThat(other(null, judgement("FABREGUE", "CLAIRE", "LEBRAC", "YVES")))
                .isNull();
    }

    private @Nullable String other(@Nullable Person representative, Piece paper) {
        return people(null, representative, paper)
                .in(Role.OTHER_PARENT)
                .map(parent -> parent.name().shown())
                .orElse(null);
    }

    private Someone applicant(@Nullable Person declared, Piece... papers) {
        return people(declared, null, papers).in(Role.APPLICANT).orElseThrow();
    }

    private static People people(@Nullable Person applicant, @Nullable Person representative, Piece... papers) {
        Declaration declaration = new Declaration(null, null, null, applicant, null, representative, null, Map.of());
        return new People(
                declaration,
                List.of(papers),
                SOURCES,
                0.6,
                Writings.ofTheHouse().names());
    }

    private static Person person(String family, String given, @Nullable LocalDate birth, @Nullable Address address) {
        return new Person(
                family, null, List.of(given), birth == null ? null : new Birth(birth, null, null, null), address, null);
    }

    private Piece card(String family, String given, String birth) {
        Map<FieldName, String> fields = new EnumMap<>(names(family, given));
        fields.put(FieldName.HOLDER_BIRTH_DATE, birth);
        return pieces.piece("cni", null, fields);
    }

    private Piece bill(String family, String given, String address) {
        Map<FieldName, String> fields = new EnumMap<>(names(family, given));
        fields.put(FieldName.ADDRESS, address);
        return pieces.piece("facture-gaz", null, fields);
    }

    private Piece judgement(String family, String given, String secondFamily, String secondGiven) {
        Map<FieldName, String> fields = new EnumMap<>(names(family, given));
        fields.put(FieldName.SECOND_HOLDER_FAMILY_NAME, secondFamily);
        fields.put(FieldName.SECOND_HOLDER_GIVEN_NAMES, secondGiven);
        return pieces.piece("jugement-jaf", null, fields);
    }

    private static Map<FieldName, String> names(String family, String given) {
        return Map.of(FieldName.HOLDER_FAMILY_NAME, family, FieldName.HOLDER_GIVEN_NAMES, given);
    }

    private static Piece unsure(Piece piece) {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        piece.fields()
                .forEach((name, read) ->
                        fields.put(name, new FieldValue(read.value(), 0.59, read.text(), read.place())));
        return new Piece(
                piece.id(),
                piece.type(),
                null,
                0.9,
                List.of(),
                null,
                piece.regions(),
                piece.readBy(),
                fields,
                piece.quality(),
                null,
                List.of());
    }
}
