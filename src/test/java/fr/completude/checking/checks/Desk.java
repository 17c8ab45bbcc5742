package fr.completude.checking.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.checking.dates.Edge;
import fr.completude.checking.dates.Extension;
import fr.completude.checking.people.PersonName;
import fr.completude.checking.people.Writing;
import fr.completude.checking.people.Writings;
import fr.completude.dossier.Address;
import fr.completude.dossier.Box;
import fr.completude.dossier.Elsewhere;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Measure;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Region;
import fr.completude.language.Messages;
import org.jspecify.annotations.Nullable;

/** A counter on 24 November 2026, four days after the check, and who stands at it. */
final class Desk implements Bench {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Region PLACE = new Region("scan.pdf", 1, Box.PAGE);

    private final Messages messages = Messages.french();
    private final Map<Role, Someone> people = new EnumMap<>(Role.class);
    private final Map<String, BigDecimal> amounts = new HashMap<>();
    private List<Extension> extensions = List.of();
    private Elsewhere elsewhere = Elsewhere.NOWHERE;
    private LocalDate today = DAY.minusDays(4);

    Desk with(Role role, @Nullable String family, String given, @Nullable Address address) {
        people.put(role, new Someone(new PersonName(family, null, List.of(given)), null, address));
        return this;
    }

    Desk due(String name, String amount) {
        amounts.put(name, new BigDecimal(amount));
        return this;
    }

    Desk prolonging(Extension extension) {
        extensions = List.of(extension);
        return this;
    }

    Desk on(LocalDate checked) {
        today = checked;
        return this;
    }

    static Piece piece(String type, Map<FieldName, String> values) {
        return piece(type, values, 0.95);
    }

    static Piece piece(String type, Map<FieldName, String> values, double confidence) {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        values.forEach((name, value) -> fields.put(name, new FieldValue(value, confidence, "lu " + value, PLACE)));
        return piece(type, fields, null, List.of());
    }

    static Piece photo(@Nullable PhotoAssessment assessment, List<Measure> measures) {
        return piece("photo-identite", Map.of(), assessment, measures);
    }

    private static Piece piece(
            String type,
            Map<FieldName, FieldValue> fields,
            @Nullable PhotoAssessment assessment,
            List<Measure> measures) {
        return new Piece(
                "p1",
                type,
                null,
                0.95,
                List.of(),
                null,
                List.of(PLACE),
                List.of(ReadBy.OCR),
                fields,
                new PageQuality(200.0, 0.8, 0, 0),
                assessment,
                measures);
    }

    /** A number was read in another dossier too. */
    Desk knowing(FieldName field, String number, String dossier) {
        elsewhere = new Elsewhere(Map.of(field, Map.of(number, List.of(dossier))));
        return this;
    }

    @Override
    public List<String> alsoIn(FieldName field, String number) {
        return elsewhere.of(field, number);
    }

    @Override
    public LocalDate day() {
        return DAY;
    }

    @Override
    public LocalDate day(@Nullable String dateFact) {
        return dateFact == null ? DAY : LocalDate.parse(dateFact);
    }

    @Override
    public boolean isOver(LocalDate last) {
        return today.isAfter(last);
    }

    @Override
    public Edge edge() {
        return Edge.EXCLUDED;
    }

    @Override
    public double minimumConfidence() {
        return 0.6;
    }

    @Override
    public Period length(Limit limit) {
        return ((Limit.Fixed) limit).length();
    }

    @Override
    public Optional<BigDecimal> amount(String name) {
        return Optional.ofNullable(amounts.get(name));
    }

    @Override
    public Optional<Someone> person(Role role) {
        return Optional.ofNullable(people.get(role));
    }

    @Override
    public List<Extension> extensions(Piece piece) {
        return extensions;
    }

    @Override
    public String measure(String name) {
        return "mesure " + name;
    }

    @Override
    public Writing writing() {
        return Writings.ofTheHouse();
    }

    @Override
    public String say(String key, Object... values) {
        return messages.say(key, values);
    }
}
