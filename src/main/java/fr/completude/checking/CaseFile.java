package fr.completude.checking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.checks.Bench;
import fr.completude.checking.checks.Limit;
import fr.completude.checking.checks.Role;
import fr.completude.checking.checks.Someone;
import fr.completude.checking.conditions.Case;
import fr.completude.checking.conditions.Truth;
import fr.completude.checking.dates.DateRange;
import fr.completude.checking.dates.Edge;
import fr.completude.checking.dates.Extension;
import fr.completude.checking.matrix.DatedValue;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Profile;
import fr.completude.checking.matrix.TitleExtension;
import fr.completude.dossier.Address;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.language.Messages;
import org.jspecify.annotations.Nullable;

/** Everything known of one dossier while it is judged: answers what conditions and checks ask. */
final class CaseFile implements Case, Bench {

    /** Full years from which somebody is an adult (Code civil, article 414). */
    static final int MAJORITY = 18;

    private static final int LONGEST_LIFE = 125;

    private final Matrix matrix;
    private final Profile profile;
    private final Messages messages;
    private final Declaration declaration;
    private final List<Piece> pieces;
    private final LocalDate day;
    private final LocalDate today;
    private final ProcedureChoice choice;
    private final People people;
    private final Leftovers leftovers;
    private final PieceSearch search;
    private final FactSheet facts;

    CaseFile(
            Matrix matrix,
            Messages messages,
            Declaration declaration,
            List<Piece> pieces,
            List<ReadFile> files,
            LocalDate today) {
        this.matrix = matrix;
        this.messages = messages;
        this.declaration = declaration;
        this.pieces = pieces;
        this.today = today;
        this.day = declaration.appointment() == null
                ? today
                : declaration.appointment().toLocalDate();
        this.profile = declaration.mairie() == null ? Profile.NATIONAL : matrix.profile(declaration.mairie());
        this.choice = ProcedureChoice.of(declaration, pieces, matrix);
        this.people = new People(declaration, pieces, matrix.contents().persons(), minimumConfidence());
        this.leftovers = new Leftovers(pieces, files, matrix.lexicon(), messages);
        this.search = new PieceSearch(pieces, leftovers, matrix.lexicon(), this);
        this.facts =
                new FactSheet(matrix, DeclaredFacts.of(declaration, profile), postcode(), choice.id(), this, search);
    }

    Declaration declaration() {
        return declaration;
    }

    ProcedureChoice choice() {
        return choice;
    }

    List<Piece> pieces() {
        return pieces;
    }

    Profile profile() {
        return profile;
    }

    FactSheet facts() {
        return facts;
    }

    PieceSearch search() {
        return search;
    }

    private @Nullable String postcode() {
        return people.in(Role.APPLICANT)
                .map(Someone::address)
                .map(Address::postcode)
                .orElse(null);
    }

    @Override
    public Optional<String> fact(String name) {
        return facts.value(name);
    }

    @Override
    public Truth holds(Set<String> types) {
        boolean there =
                pieces.stream().map(Piece::type).filter(Objects::nonNull).anyMatch(types::contains);
        if (there) {
            return Truth.YES;
        }
        return leftovers.likely(types).isPresent()
                ? Truth.openFor(types.iterator().next())
                : Truth.NO;
    }

    @Override
    public Optional<DateRange> birth(Role role) {
        Optional<DateRange> known = people.in(role).map(Someone::birth).map(DateRange::day);
        return known.isEmpty() && role == Role.APPLICANT ? birthByProcedure() : known;
    }

    /** A procedure may be named with the age of the applicant: « cni-premiere-mineur ». */
    private Optional<DateRange> birthByProcedure() {
        String named = Objects.requireNonNullElse(declaration.procedure(), "");
        LocalDate eighteenToday = day.minusYears(MAJORITY);
        return matrix.procedure(named)
                .flatMap(procedure -> procedure.forMinors().contains(named)
                        ? Optional.of(new DateRange(eighteenToday.plusDays(1), day))
                        : procedure.forAdults().contains(named)
                                ? Optional.of(new DateRange(eighteenToday.minusYears(LONGEST_LIFE), eighteenToday))
                                : Optional.empty());
    }

    @Override
    public LocalDate day(@Nullable String dateFact) {
        return dateFact == null ? day : fact(dateFact).map(LocalDate::parse).orElse(day);
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Edge edge() {
        return profile.edge();
    }

    @Override
    public double minimumConfidence() {
        return matrix.contents().minimumConfidence();
    }

    @Override
    public Period length(Limit limit) {
        if (limit instanceof Limit.Fixed fixed) {
            return fixed.length();
        }
        String name = ((Limit.Named) limit).value();
        Period own = profile.limits().get(name);
        return own != null
                ? own
                : value(name)
                        .lengthOn(day)
                        .orElseThrow(() -> new IllegalStateException(name + " has no value on " + day + "."));
    }

    @Override
    public Optional<BigDecimal> amount(String name) {
        DatedValue value = value(name);
        if (value.by() == null) {
            return value.on(day, "");
        }
        return fact(value.by()).flatMap(by -> value.on(day, by));
    }

    private DatedValue value(String name) {
        return Objects.requireNonNull(matrix.contents().values().get(name), name);
    }

    @Override
    public Optional<Someone> person(Role role) {
        return people.in(role);
    }

    @Override
    public List<Extension> extensions(Piece piece) {
        return matrix.contents().extensions().stream()
                .filter(extension -> extension.mayConcern(piece))
                .map(TitleExtension::extension)
                .toList();
    }

    @Override
    public String measure(String name) {
        return matrix.lexicon().measures().getOrDefault(name, name);
    }

    @Override
    public String say(String key, Object... values) {
        return messages.say(key, values);
    }
}
