package fr.completude.web;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The web page while it is served. */
public final class WebServer implements AutoCloseable {

    private final ServletWebServerApplicationContext context;

    private WebServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Serves on this machine only: the page knows no accounts yet, so that anybody who reaches it may use it.
     *
     * @param port 0 for any that is free
     */
    public static WebServer start(Desk desk, int port) {
        // Logs are set up already.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(WebConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "server.port", String.valueOf(port),
                        "server.address", InetAddress.getLoopbackAddress().getHostAddress(),
                        "server.server-header", "",
                        "server.error.include-stacktrace", "never",
                        "server.tomcat.max-part-count", "200",
                        "spring.servlet.multipart.max-file-size", "25MB",
                        "spring.servlet.multipart.max-request-size", "200MB"))
                .initializers(with(desk))
                .run();
        return new WebServer((ServletWebServerApplicationContext) context);
    }

    private static ApplicationContextInitializer<GenericApplicationContext> with(Desk desk) {
        return context -> context.registerBean(Desk.class, () -> desk);
    }

    /** Whether a name is one of this machine for itself. */
    public static boolean isLocal(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it listens. */
    public int port() {
        return context.getWebServer() == null ? -1 : context.getWebServer().getPort();
    }

    @Override
    public void close() {
        SpringApplication.exit(context);
    }
}
