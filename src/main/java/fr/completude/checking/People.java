package fr.completude.checking;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import fr.completude.checking.checks.Names;
import fr.completude.checking.checks.Role;
import fr.completude.checking.checks.Someone;
import fr.completude.checking.dates.DateRange;
import fr.completude.checking.matrix.PersonSource;
import fr.completude.checking.people.Likeness;
import fr.completude.checking.people.NameComparison;
import fr.completude.checking.people.PersonName;
import fr.completude.dossier.Address;
import fr.completude.dossier.Birth;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Person;
import fr.completude.dossier.Piece;
import org.jspecify.annotations.Nullable;

/** Who is who in a dossier: declared, or else read on the papers the matrix names for it. */
final class People {

    private final Declaration declaration;
    private final List<Piece> pieces;
    private final Map<Role, PersonSource> sources;
    private final double minimumConfidence;
    private final NameComparison comparison;
    private final Map<Role, Someone> known = new EnumMap<>(Role.class);

    People(
            Declaration declaration,
            List<Piece> pieces,
            Map<Role, PersonSource> sources,
            double minimumConfidence,
            NameComparison comparison) {
        this.declaration = declaration;
        this.pieces = pieces;
        this.sources = sources;
        this.minimumConfidence = minimumConfidence;
        this.comparison = comparison;
        // In the order of the roles: who the other parent is depends on who the representative is.
        new TreeMap<>(sources).forEach((role, source) -> someone(source).ifPresent(person -> known.put(role, person)));
    }

    Optional<Someone> in(Role role) {
        return Optional.ofNullable(known.get(role));
    }

    /** When somebody was born; what is declared is known also of one whom neither declaration nor paper names. */
    Optional<LocalDate> birth(Role role) {
        Someone someone = known.get(role);
        PersonSource source = sources.get(role);
        return someone == null && source != null
                ? Optional.ofNullable(birth(declared(source)))
                : in(role).map(Someone::birth);
    }

    private @Nullable Person declared(PersonSource source) {
        return switch (source.declared()) {
            case APPLICANT -> declaration.applicant();
            case PARTNER -> declaration.partner();
            case REPRESENTATIVE -> declaration.representative();
            case OTHER_PARENT -> declaration.otherParent();
            case NOBODY -> null;
        };
    }

    private Optional<Someone> someone(PersonSource source) {
        Person declared = declared(source);
        PersonName name = declared == null ? null : name(declared);
        if (declared == null || name == null || name.isEmpty()) {
            return read(source)
                    .map(person -> new Someone(
                            person.name(),
                            first(birth(declared), person.birth()),
                            first(address(declared), addressRead(source, person.name()))));
        }
        return Optional.of(new Someone(
                name,
                first(birth(declared), birthRead(source, name)),
                first(address(declared), addressRead(source, name))));
    }

    private static PersonName name(Person declared) {
        return new PersonName(declared.familyName(), declared.usageName(), declared.givenNames());
    }

    private static <T> @Nullable T first(@Nullable T declared, @Nullable T read) {
        return declared != null ? declared : read;
    }

    private static @Nullable LocalDate birth(@Nullable Person declared) {
        Birth birth = declared == null ? null : declared.birth();
        return birth == null ? null : birth.date();
    }

    private static @Nullable Address address(@Nullable Person declared) {
        Address address = declared == null ? null : declared.address();
        boolean empty = address != null && address.lines().isEmpty() && address.commune() == null;
        return empty ? null : address;
    }

    /** The first paper of the list that names somebody clearly. */
    private Optional<Someone> read(PersonSource source) {
        for (PersonSource.Paper paper : source.papers()) {
            for (Piece piece : pieces) {
                Names names = paper.type().equals(piece.type()) ? names(paper, piece) : null;
                if (names != null && isSure(piece, names.family())) {
                    return Optional.of(new Someone(names.on(piece), birthOn(piece, names), addressOn(piece)));
                }
            }
        }
        return Optional.empty();
    }

    /** Which of the two persons of a paper is meant; null when that cannot be told. */
    private @Nullable Names names(PersonSource.Paper paper, Piece piece) {
        if (paper.notThis() == null) {
            return paper.names();
        }
        Someone other = known.get(paper.notThis());
        if (other == null) {
            return null;
        }
        boolean first = names(piece, Names.FIRST, other.name());
        boolean second = names(piece, Names.SECOND, other.name());
        return first == second ? null : first ? Names.SECOND : Names.FIRST;
    }

    private @Nullable LocalDate birthRead(PersonSource source, PersonName name) {
        for (PersonSource.Paper paper : source.papers()) {
            for (Piece piece : pieces) {
                LocalDate birth = paper.type().equals(piece.type()) && names(piece, paper.names(), name)
                        ? birthOn(piece, paper.names())
                        : null;
                if (birth != null) {
                    return birth;
                }
            }
        }
        return null;
    }

    private @Nullable Address addressRead(PersonSource source, PersonName name) {
        return pieces.stream()
                .filter(piece -> piece.type() != null && source.addressPapers().contains(piece.type()))
                .filter(piece -> names(piece, Names.FIRST, name))
                .flatMap(piece -> Optional.ofNullable(addressOn(piece)).stream())
                .findFirst()
                .orElse(null);
    }

    private boolean names(Piece piece, Names which, PersonName name) {
        PersonName printed = which.on(piece);
        return !printed.isEmpty() && comparison.compare(name, printed, "") == Likeness.SAME;
    }

    private boolean isSure(Piece piece, FieldName field) {
        return piece.field(field).filter(this::isSure).isPresent();
    }

    private boolean isSure(FieldValue field) {
        return field.confidence() >= minimumConfidence;
    }

    private @Nullable LocalDate birthOn(Piece piece, Names names) {
        return piece.field(names.birth())
                .filter(this::isSure)
                .flatMap(field -> DateRange.parse(field.value()))
                .filter(DateRange::isDay)
                .map(DateRange::earliest)
                .orElse(null);
    }

    /** A printed address as one line; its parts are found again when it is compared. */
    private @Nullable Address addressOn(Piece piece) {
        return piece.field(FieldName.ADDRESS)
                .filter(this::isSure)
                .map(field -> new Address(List.of(field.value().split(", ", -1)), null, null))
                .orElse(null);
    }
}
