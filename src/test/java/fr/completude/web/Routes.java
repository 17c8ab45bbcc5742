package fr.completude.web;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address the program answers, as {@code GET /demarches/{id}}. */
final class Routes {

    private Routes() {}

    static Set<String> of(WebServer server, Predicate<String> wanted) {
        return server.context().getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(wanted)
                .collect(Collectors.toUnmodifiableSet());
    }
}
