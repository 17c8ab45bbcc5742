package fr.completude.checking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.checks.Bench;
import fr.completude.checking.checks.Check;
import fr.completude.checking.checks.Limit;
import fr.completude.checking.checks.Remark;
import fr.completude.checking.checks.Role;
import fr.completude.checking.checks.Someone;
import fr.completude.checking.conditions.Case;
import fr.completude.checking.conditions.Truth;
import fr.completude.checking.dates.DateRange;
import fr.completude.checking.dates.Edge;
import fr.completude.checking.dates.Extension;
import fr.completude.checking.matrix.DatedValue;
import fr.completude.checking.matrix.Demand;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Profile;
import fr.completude.checking.matrix.Requirement;
import fr.completude.checking.matrix.TitleExtension;
import fr.completude.checking.matrix.Way;
import fr.completude.checking.people.Writing;
import fr.completude.dossier.Address;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.jspecify.annotations.Nullable;

/** Everything known of one dossier while it is judged: answers what conditions and checks ask. */
final class CaseFile implements Case, Bench {

    private final Submission submission;
    private final Matrix matrix;
    private final Profile profile;
    private final Declaration declaration;
    private final List<Piece> pieces;
    private final LocalDate day;
    private final People people;
    private final PieceSearch search;
    private final FactSheet facts;
    private final IdentityHashMap<Demand, Demand> demands = new IdentityHashMap<>();
    private @Nullable LocalDate nextChange;
    private int dated;

    /**
     * Of one dossier on one day.
     *
     * @param day the appointment day it is judged as of
     */
    CaseFile(Submission submission, LocalDate day) {
        this.submission = submission;
        this.matrix = submission.matrix();
        this.declaration = submission.declaration();
        this.pieces = submission.pieces();
        this.day = day;
        this.profile = submission.profile();
        this.people = submission.people();
        PieceLooks looks = new PieceLooks(pieces, submission.leftovers(), this);
        this.search = new PieceSearch(looks, submission.leftovers(), matrix.lexicon(), this);
        this.facts = new FactSheet(
                matrix,
                DeclaredFacts.of(declaration, profile, matrix.registry(), submission),
                postcode(),
                choice().id(),
                this,
                new Questions(matrix, submission.messages()),
                looks);
    }

    /** First later day on which anything asked so far may be answered otherwise; null when it never is. */
    @Nullable
    LocalDate nextChange() {
        return nextChange;
    }

    /** How often something was asked that may hang on the day. */
    int dated() {
        return dated;
    }

    /** What a line of a requirement wants, as the commune changes it: one object for one line. */
    Demand demand(Way.Part part, Requirement requirement) {
        return demands.computeIfAbsent(
                part.demand(),
                own -> own.alsoLookingAt(profile.change(requirement.id()).alsoLookedAt(), say("checking.commune")));
    }

    /** What was found of agreements already judged; no appointment day changes it. */
    Map<Requirement.Agreement, Found> agreements() {
        return submission.agreements();
    }

    /** What a check says of a piece. */
    Remark remark(Check check, Piece piece) {
        return submission.remarks().of(check, piece, this);
    }

    @Override
    public void mayChangeFrom(LocalDate other) {
        if (other.isAfter(day) && (nextChange == null || other.isBefore(nextChange))) {
            nextChange = other;
        }
    }

    @Override
    public Writing writing() {
        return matrix.writing();
    }

    Declaration declaration() {
        return declaration;
    }

    ProcedureChoice choice() {
        return submission.choice();
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
        dated++;
        return facts.value(name);
    }

    @Override
    public Truth holds(Set<String> types) {
        boolean there =
                pieces.stream().map(Piece::type).filter(Objects::nonNull).anyMatch(types::contains);
        if (there) {
            return Truth.YES;
        }
        return submission.leftovers().likely(types).isPresent()
                ? Truth.openFor(types.iterator().next())
                : Truth.NO;
    }

    @Override
    public Optional<DateRange> birth(Role role) {
        Optional<DateRange> known = people.birth(role).map(DateRange::day);
        return known.isEmpty() && role == Role.APPLICANT
                ? StatedAge.birth(matrix, declaration.procedure(), day)
                : known;
    }

    @Override
    public LocalDate day(@Nullable String dateFact) {
        dated++;
        return dateFact == null ? day : fact(dateFact).map(LocalDate::parse).orElse(day);
    }

    @Override
    public LocalDate day() {
        dated++;
        return day;
    }

    @Override
    public boolean isOver(LocalDate last) {
        submission.mayTurnOn(last.plusDays(1));
        return submission.today().isAfter(last);
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
        dated++;
        DatedValue value = Objects.requireNonNull(matrix.contents().values().get(name), name);
        value.steps().forEach(step -> mayChangeFrom(step.from()));
        return value;
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
    public List<String> alsoIn(FieldName field, String number) {
        return submission.elsewhere().of(field, number);
    }

    @Override
    public String measure(String name) {
        return matrix.lexicon().measures().getOrDefault(name, name);
    }

    @Override
    public String say(String key, Object... values) {
        return submission.messages().say(key, values);
    }
}
