package fr.completude.web;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import fr.completude.accounts.AccountsFile;
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

    /** A session nobody uses ends. */
    private static final String IDLE = "30m";

    private final ServletWebServerApplicationContext context;
    private final Entrance entrance;
    private final ServedFolder folder;

    private WebServer(ServletWebServerApplicationContext context, Entrance entrance, ServedFolder folder) {
        this.context = context;
        this.entrance = entrance;
        this.folder = folder;
    }

    /**
     * Serves.
     *
     * @throws IOException when there is no place for uploads
     */
    public static WebServer start(Desk desk, Entrance entrance) throws IOException {
        // Logs are set up already.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        ServedFolder folder = ServedFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(
                            WebConfiguration.class, door(entrance))
                    .web(WebApplicationType.SERVLET)
                    .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .environment(new OwnSettings(settings(desk.limits(), entrance, folder)))
                    .initializers(with(desk, entrance, folder))
                    .run();
            return new WebServer((ServletWebServerApplicationContext) context, entrance, folder);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Class<?> door(Entrance entrance) {
        return entrance.accounts() == null ? LocalDoor.class : SignInDoor.class;
    }

    private static Map<String, Object> settings(ReceptionRules limits, Entrance entrance, ServedFolder folder) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", String.valueOf(entrance.port()));
        settings.put("server.address", entrance.address().getHostAddress());
        settings.put("server.server-header", "");
        settings.put("spring.mvc.servlet.load-on-startup", "1");
        // It would read a whole form into the memory before anybody signed in.
        settings.put("spring.mvc.formcontent.filter.enabled", "false");
        settings.put("server.error.include-stacktrace", "never");
        // Parts of a form lie here while it is taken in.
        settings.put("server.tomcat.basedir", folder.path().resolve("tomcat").toString());
        settings.put("server.tomcat.max-part-count", String.valueOf(limits.maxFiles() + FIELDS));
        // What is too much is taken to its end, or else the browser shows a broken line and not the sentence.
        settings.put("server.tomcat.max-swallow-size", "-1");
        settings.put("spring.servlet.multipart.max-file-size", limits.maxFileBytes() + "B");
        settings.put("spring.servlet.multipart.max-request-size", limits.maxDossierBytes() + FIELDS_BYTES + "B");
        settings.putAll(OperatorPages.settings(entrance));
        settings.put("server.servlet.session.timeout", IDLE);
        settings.put("server.servlet.session.tracking-modes", "cookie");
        settings.put("server.servlet.session.cookie.http-only", "true");
        settings.put("server.servlet.session.cookie.same-site", "strict");
        Entrance.Certificate certificate = entrance.certificate();
        if (certificate != null) {
            settings.put("server.ssl.key-store", certificate.file().toUri().toString());
            settings.put("server.ssl.key-store-password", certificate.password());
            settings.put("server.ssl.key-store-type", "PKCS12");
            settings.put("server.servlet.session.cookie.secure", "true");
        }
        return settings;
    }

    private static ApplicationContextInitializer<GenericApplicationContext> with(
            Desk desk, Entrance entrance, ServedFolder folder) {
        return context -> {
            context.registerBean(Desk.class, () -> desk);
            context.registerBean(ServedFolder.class, () -> folder, definition -> definition.setDestroyMethodName(""));
            OperatorPages.register(context, desk);
            AccountsFile accounts = entrance.accounts();
            if (accounts != null) {
                context.registerBean(AccountsFile.class, () -> accounts);
            }
        };
    }

    /** Where it listens. */
    public int port() {
        return context.getWebServer() == null ? -1 : context.getWebServer().getPort();
    }

    /** What to type into a browser. */
    public String address() {
        InetAddress bound = entrance.address();
        String name = bound.isLoopbackAddress() ? "localhost" : bound.getHostAddress();
        return (entrance.certificate() == null ? "http" : "https") + "://" + name + ":" + port() + "/";
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
