package fr.completude.web;

import java.io.File;
import java.io.IOException;
import java.util.List;

import fr.completude.audit.Audit;
import fr.completude.audit.AuditJournal;
import fr.completude.review.ReviewFolder;
import org.apache.catalina.core.StandardHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the web page together: only the parts of the framework named here are started. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class
})
@Import({
    BoardPage.class,
    ReportFolders.class,
    CheckPages.class,
    LetterPages.class,
    MatrixPages.class,
    ReviewPages.class,
    ApiChecks.class,
    ApiDossiers.class,
    OperatorPages.class,
    Mistakes.class
})
class WebConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(WebConfiguration.class);

    @Bean
    Guard guard(Callers callers, Desk desk) {
        return new Guard(
                callers, desk.messages().say("web.foreign"), desk.messages().say("web.body"));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastResort() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainErrors.class.getName());
            }
        });
    }

    @Bean
    WebMvcConfigurer arguments(Callers callers, Audit audit, NightReports nights, Desk desk) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new OfficerArgument(callers));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Noting(audit, callers, nights, desk.clock()));
            }
        };
    }

    /** Else the server makes an empty one of its own, which a kill leaves behind. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> documents(ServedFolder folder) throws IOException {
        File empty = folder.documents().toFile();
        return server -> server.setDocumentRoot(empty);
    }

    @Bean
    Audit audit(Desk desk) {
        return AuditJournal.of(desk.reports(), desk.clock());
    }

    @Bean
    Pages pages(Callers callers) {
        return new Pages(callers);
    }

    @Bean
    ReviewFolder reviews(Desk desk) {
        return ReviewFolder.of(desk.reports());
    }

    @Bean
    NightReports nightReports(Desk desk) {
        return new NightReports(desk.reports());
    }

    /** The first board is made before anybody asks: it takes far longer than those after it. */
    @Bean
    SmartInitializingSingleton firstBoard(BoardPage board) {
        return () -> {
            try {
                board.rehearse();
            } catch (IOException | RuntimeException e) {
                // Whoever asks for the board is told.
                LOG.debug("The board cannot be made", e);
            }
        };
    }

    @Bean
    LastNight lastNight(Desk desk, ReviewFolder reviews) {
        return new LastNight(desk.reports(), reviews).ahead();
    }

    @Bean(destroyMethod = "close")
    Checks checks(Desk desk, ServedFolder folder) {
        return Checks.over(desk, folder.path());
    }
}
