package fr.completude.web;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;

import fr.completude.intake.ReceptionRules;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The web page while it is served. */
public final class WebServer implements AutoCloseable {

    /** Of the fields beside the files. */
    private static final int FIELDS = 50;

    private static final long FIELDS_BYTES = 1_000_000;

    private final ServletWebServerApplicationContext context;
    private final ServedFolder folder;

    private WebServer(ServletWebServerApplicationContext context, ServedFolder folder) {
        this.context = context;
        this.folder = folder;
    }

    /**
     * Serves on this machine only: the page knows no accounts yet, so that anybody who reaches it may use it.
     *
     * @param port 0 for any that is free
     * @throws IOException when there is no place for uploads
     */
    public static WebServer start(Desk desk, int port) throws IOException {
        // Logs are set up already.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        ServedFolder folder = ServedFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(WebConfiguration.class)
                    .web(WebApplicationType.SERVLET)
                    .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .properties(settings(desk.limits(), port, folder))
                    .initializers(with(desk, folder))
                    .run();
            return new WebServer((ServletWebServerApplicationContext) context, folder);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Map<String, Object> settings(ReceptionRules limits, int port, ServedFolder folder) {
        long mostBytes = limits.maxDossierBytes() + FIELDS_BYTES;
        return Map.of(
                "server.port",
                String.valueOf(port),
                "server.address",
                InetAddress.getLoopbackAddress().getHostAddress(),
                "server.server-header",
                "",
                "server.error.include-stacktrace",
                "never",
                // Parts of a form lie here while it is taken in.
                "server.tomcat.basedir",
                folder.path().resolve("tomcat").toString(),
                "server.tomcat.max-part-count",
                String.valueOf(limits.maxFiles() + FIELDS),
                // What is too much is taken to its end, or else the browser shows a broken line and not the sentence.
                "server.tomcat.max-swallow-size",
                "-1",
                "spring.servlet.multipart.max-file-size",
                limits.maxFileBytes() + "B",
                "spring.servlet.multipart.max-request-size",
                mostBytes + "B");
    }

    private static ApplicationContextInitializer<GenericApplicationContext> with(Desk desk, ServedFolder folder) {
        return context -> {
            context.registerBean(Desk.class, () -> desk);
            context.registerBean(ServedFolder.class, () -> folder, definition -> definition.setDestroyMethodName(""));
        };
    }

    /** Whether a name is one of the address listened to. */
    public static boolean isLocal(String address) {
        try {
            return InetAddress.getByName(address).equals(InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it listens. */
    public int port() {
        return context.getWebServer() == null ? -1 : context.getWebServer().getPort();
    }

    /** Its parts. */
    ApplicationContext context() {
        return context;
    }

    @Override
    public void close() throws IOException {
        SpringApplication.exit(context);
        folder.close();
    }
}
