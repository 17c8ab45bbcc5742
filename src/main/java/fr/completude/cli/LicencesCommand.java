package fr.completude.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code licences}: the libraries in the program, with version and licence, from the bill of materials of its build. */
@Command(name = "licences")
final class LicencesCommand implements Callable<Integer> {

    private static final String BILL = "/META-INF/sbom/application.cdx.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Completude program;

    LicencesCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream bill = LicencesCommand.class.getResourceAsStream(BILL)) {
            if (bill == null) {
                throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.licences.none"));
            }
            for (JsonNode one : JSON.readTree(bill).path("components")) {
                program.screen()
                        .out()
                        .println(String.join(
                                "\t",
                                one.path("group").asString("") + ":"
                                        + one.path("name").asString(""),
                                one.path("version").asString(""),
                                licences(one)));
            }
        }
        return ExitCode.COMPLETE.status();
    }

    /** One of them is enough. */
    private static String licences(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .map(LicencesCommand::licence)
                .collect(Collectors.joining(" | "));
    }

    private static String licence(JsonNode one) {
        JsonNode named = one.path("license");
        return one.path("expression")
                .asString(named.path("id").asString(named.path("name").asString("?")));
    }
}
