package fr.completude.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import fr.completude.accounts.AccountsFile;
import fr.completude.accounts.Passwords;
import fr.completude.audit.Audit;
import fr.completude.reporting.FrenchText;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * Whoever wants anything signs in: people by a form and a session, programs with every request. The headers of all
 * answers are the {@link Guard}'s.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import(SignInPage.class)
class SignInDoor {

    /** Sessions one account may have at a time: the oldest ends when there is one more. */
    private static final int SESSIONS = 3;

    @Bean
    Callers callers() {
        return new SignedInCallers();
    }

    @Bean
    NotedSignIns noted(AccountsFile accounts, Audit audit) {
        return new NotedSignIns(audit, accounts);
    }

    @Bean
    AuthenticationManager signIn(AccountsFile accounts, Desk desk, NotedSignIns noted) {
        ProviderManager manager = new ProviderManager(
                new SignIn(accounts, Passwords.encoder(), new SignInLimits(desk.clock()), desk.clock()));
        manager.setAuthenticationEventPublisher(noted);
        return manager;
    }

    @Bean
    HttpSessionEventPublisher sessionsThatEnd() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, AuthenticationManager signIn, Desk desk) throws Exception {
        return http.securityMatcher(ApiChecks.ROOT + "**", OperatorPages.ROOT + "/**")
                .authenticationManager(signIn)
                .authorizeHttpRequests(all -> all.requestMatchers(OperatorPages.HEALTH)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(
                        basic -> basic.authenticationEntryPoint((request, response, e) -> signInFirst(response, desk)))
                .exceptionHandling(
                        on -> on.authenticationEntryPoint((request, response, e) -> signInFirst(response, desk)))
                // The guard wants a header of programs that no foreign page can send.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new Pace(desk.clock(), desk.messages()), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            AuthenticationManager signIn,
            AccountsFile accounts,
            NotedSignIns noted,
            Desk desk,
            Pages pages)
            throws Exception {
        return http.authenticationManager(signIn)
                .authorizeHttpRequests(
                        all -> all.requestMatchers(SignInPage.PATH, "/accessibilite", "/style.css", "/web.css")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .usernameParameter("nom")
                        .passwordParameter("mot-de-passe")
                        .defaultSuccessUrl("/")
                        .failureHandler((request, response, e) -> response.sendRedirect(SignInPage.after(e))))
                .logout(out ->
                        out.addLogoutHandler(noted).logoutUrl("/deconnexion").logoutSuccessUrl(SignInPage.LEFT))
                .csrf(forms -> forms.csrfTokenRequestHandler(new AddressToken()))
                .exceptionHandling(
                        on -> on.accessDeniedHandler((request, response, e) -> tellOfTheEnd(response, desk, pages)))
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.maximumSessions(SESSIONS).expiredUrl(SignInPage.ENDED))
                .addFilterBefore(new StillAnAccount(accounts), AuthorizationFilter.class)
                .addFilterAfter(new Pace(desk.clock(), desk.messages()), AuthorizationFilter.class)
                .build();
    }

    /** A form of a session that ended while it was filled in: what was typed is still in the browser. */
    private static void tellOfTheEnd(HttpServletResponse response, Desk desk, Pages pages) throws IOException {
        String sentence = FrenchText.of(desk.messages().say("web.session-ended"));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream()
                .write(pages.text("erreur", Map.of("sentence", sentence)).getBytes(StandardCharsets.UTF_8));
    }

    private static void signInFirst(HttpServletResponse response, Desk desk) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"Completude\", charset=\"UTF-8\"");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String sentence = FrenchText.of(desk.messages().say("web.signed-out"));
        response.getOutputStream()
                .write(ApiJson.write(Problem.of(Refused.SIGNED_OUT, sentence, List.of()))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
