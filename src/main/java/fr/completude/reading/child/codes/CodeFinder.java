package fr.completude.reading.child.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import fr.completude.dossier.Box;
import fr.completude.dossier.Code;
import fr.completude.reading.child.codes.CodeDecoder.Decoded;

/**
 * Finds the codes of a page. The library that decodes them looks from the middle of an image outwards, so on a whole
 * page it finds nothing: regions that look like codes are cut out, freed of what stands beside them and tried at
 * several sizes.
 */
public final class CodeFinder {

    private static final int MOST_REGIONS = 6;

    /** In the first regions more ways are tried than one. */
    private static final int LIKELY_REGIONS = 2;

    /** A smaller image may show a code and nothing else. */
    private static final int CUT_OUT = 800;

    /** Two regions that share this much are one. */
    private static final double SAME = 0.7;

    private static final double SMALL = 320;
    private static final double SAMPLED = 480;

    private CodeFinder() {}

    /**
     * The codes of a page, most code-like regions first. The number of attempts is
     * bounded rather than their time, so that the same page gives the same codes on a busy machine.
     *
     * @param grey brightness, row after row
     */
    public static List<Code> on(byte[] grey, int width, int height) {
        Grey page = new Grey(grey, width, height);
        List<Code> codes = new ArrayList<>();
        List<Box> tried = new ArrayList<>();
        Texture texture = Texture.of(page);
        search(CodeRegion.on(texture), page, codes, tried);
        search(CodeRegion.on(texture.coarser()), page, codes, tried);
        if (codes.isEmpty() && Math.max(width, height) <= CUT_OUT && Grain.isModular(page)) {
            in(CodeRegion.whole(page), page, Integer.MAX_VALUE).ifPresent(codes::add);
        }
        return codes;
    }

    /** @param inVain regions in which every way to read was tried, and none found a code */
    private static void search(List<CodeRegion> regions, Grey page, List<Code> codes, List<Box> inVain) {
        int tried = 0;
        for (CodeRegion region : regions) {
            Box box = region.on(page);
            boolean known = codes.stream().anyMatch(code -> code.box().holds(box) || box.holds(code.box()))
                    || inVain.stream().anyMatch(other -> isSame(other, box));
            if (!known && tried < MOST_REGIONS) {
                boolean likely = tried < LIKELY_REGIONS;
                Optional<Code> code = in(region, page, likely ? Integer.MAX_VALUE : 1);
                code.ifPresent(codes::add);
                if (likely && code.isEmpty()) {
                    inVain.add(box);
                }
                tried++;
            }
        }
    }

    private static boolean isSame(Box one, Box other) {
        return one.shared(other) >= SAME * Math.max(one.area(), other.area());
    }

    private static Optional<Code> in(CodeRegion found, Grey page, int attempts) {
        CodeRegion region = found.isSquare() ? found : found.lengthened();
        int block = region.block();
        int width = (region.columns() + 4) * block;
        int height = (region.rows() + 4) * block;
        Grey part = page.part((region.left() - 2) * block, (region.top() - 2) * block, width, height, region);
        if (!region.isSquare() && !Grain.isBarred(part, region)) {
            return Optional.empty();
        }
        Box box = found.on(page);
        return attempts(region, part)
                .limit(attempts)
                .flatMap(attempt -> attempt.get().stream())
                .findFirst()
                .map(decoded -> new Code(decoded.format(), decoded.content(), box));
    }

    /** Ways to read a part, the most promising first. */
    private static Stream<Supplier<Optional<Decoded>>> attempts(CodeRegion region, Grey part) {
        double edge = Math.min(part.width(), part.height());
        Grey sampled = region.isSquare() ? part.scaled(SAMPLED / edge) : part;
        return region.isSquare()
                ? Stream.of(
                        () -> MatrixSampler.read(sampled),
                        () -> CodeDecoder.square(part.scaled(SMALL / edge), false),
                        () -> CodeDecoder.square(sampled, true))
                : Stream.of(() -> CodeDecoder.wide(part, true), () -> Straight.of(part)
                        .flatMap(level -> CodeDecoder.wide(level, true).or(() -> CodeDecoder.wide(level, false))));
    }
}
