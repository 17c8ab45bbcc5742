package fr.completude.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Paths of files as links. */
public final class WebPath {

    private WebPath() {}

    /** The path with everything but its {@code /} percent-encoded; it never reads as a scheme. */
    static String encode(String path) {
        return "./" + encoded(path);
    }

    /** The path from the root of a web site, likewise. */
    public static String absolute(String path) {
        return "/" + encoded(path);
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
