package fr.completude.checking.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import fr.completude.checking.dates.Edge;
import fr.completude.checking.dates.Extension;
import fr.completude.checking.people.Writing;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.jspecify.annotations.Nullable;

/** What checks may ask while they look at a piece. */
public interface Bench {

    /** The appointment day, reference of every rule. */
    LocalDate day();

    /** The day a rule counts to: that of a declared date, or the appointment when it names none or none is declared. */
    LocalDate day(@Nullable String dateFact);

    /** Notes that what is said of a piece may be otherwise for an appointment on or after that day. */
    default void mayChangeFrom(LocalDate day) {}

    /** Whether a day has passed when the dossier is checked, for « encore bon aujourd'hui ». */
    boolean isOver(LocalDate last);

    Edge edge();

    /** Readings below that confidence (0 to 1) decide nothing. */
    double minimumConfidence();

    /** The length of a limit on the appointment day, as the commune profile sets it. */
    Period length(Limit limit);

    /** The amount due on the appointment day, EUR; empty when a fact it depends on is unknown. */
    Optional<BigDecimal> amount(String name);

    /** Who plays a role; empty when nothing tells. */
    Optional<Someone> person(Role role);

    /** Extensions of legal life that may concern a piece. */
    List<Extension> extensions(Piece piece);

    /** The other dossiers in which a number was read, as people call them. */
    default List<String> alsoIn(FieldName field, String number) {
        return List.of();
    }

    /** What is measured on a photo, in French. */
    String measure(String name);

    /** Tells whether names and addresses written in two ways are the same. */
    Writing writing();

    /** A sentence of the message files. */
    String say(String key, Object... values);
}
