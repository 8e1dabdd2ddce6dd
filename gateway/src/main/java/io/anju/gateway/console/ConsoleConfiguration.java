package io.anju.gateway.console;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.HEAD;

import io.anju.gateway.page.ContentPolicy;
import io.anju.gateway.page.PlainPage;
import io.anju.gateway.session.Sessions;
import io.anju.gateway.session.SignedInUser;
import io.anju.platform.access.Role;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The console's pages and assets, from the class path. */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {

  private static final Duration ONE_YEAR = Duration.ofDays(365);
  private static final Duration ONE_DAY = Duration.ofDays(1);

  @Bean
  ContentPolicy contentPolicy(@Value("${anju.gateway.session.issuer}") URI issuer) {
    return new ContentPolicy(issuer);
  }

  /** Their names change with their content, so that a browser need never ask again. */
  @Bean
  WebMvcConfigurer consoleAssets() {
    return new WebMvcConfigurer() {
      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry
            .addResourceHandler("/assets/**")
            .addResourceLocations("classpath:/console/assets/")
            .setCacheControl(CacheControl.maxAge(ONE_YEAR).cachePublic().immutable())
            .resourceChain(false)
            // Nothing is compressed meanwhile. A cache would take a refused coding for a wanted
            // one.
            .addResolver(new BrotliFirstResolver());
        registry
            .addResourceHandler("/icons/*")
            .addResourceLocations("classpath:/console/icons/")
            .setCacheControl(CacheControl.maxAge(ONE_DAY).cachePublic());
      }
    };
  }

  @Bean
  @Order(-2)
  RouterFunction<ServerResponse> consoleRoutes(Sessions sessions) {
    var offices = ConsoleEntry.named("desk");
    var my = ConsoleEntry.named("my");
    var routes =
        RouterFunctions.route()
            .route(read("/"), request -> start(request, sessions, offices.isPresent()))
            .route(page("/desk"), request -> entry(request, offices))
            .route(page("/my"), request -> entry(request, my));
    if (my.isPresent()) {
      routes.route(
          read("/d/{code}").and(ConsoleConfiguration::isBrowser), request -> door(request));
    }
    return routes.build();
  }

  private static ServerResponse start(ServerRequest request, Sessions sessions, boolean built) {
    if (!built) {
      return PlainPage.NO_CONSOLE.answer(request, HttpStatus.OK);
    }
    boolean official =
        sessions
            .userOf(request.servletRequest())
            .map(SignedInUser::role)
            .flatMap(Role::named)
            .filter(Role::official)
            .isPresent();
    return redirect(official ? "/desk/" : "/my/");
  }

  private static ServerResponse entry(ServerRequest request, Optional<ConsoleEntry> entry) {
    return entry
        .map(page ->
            PlainPage.html(HttpStatus.OK, page.with(ContentPolicy.nonce(request.servletRequest()))))
        .orElseGet(() -> PlainPage.NO_CONSOLE.answer(request, HttpStatus.NOT_FOUND));
  }

  /** Whoever scans a door plate sees a page; programs are answered by the service. */
  private static ServerResponse door(ServerRequest request) {
    var query = request.servletRequest().getQueryString();
    return redirect(
        "/my/door/" + request.pathVariable("code") + (query == null ? "" : "?" + query));
  }

  private static boolean isBrowser(ServerRequest request) {
    List<MediaType> accepted = request.headers().accept();
    return accepted.stream()
        .anyMatch(type -> type.isConcrete() && type.isCompatibleWith(MediaType.TEXT_HTML));
  }

  private static ServerResponse redirect(String to) {
    return ServerResponse.status(HttpStatus.FOUND)
        .cacheControl(CacheControl.noStore())
        .location(URI.create(to))
        .build();
  }

  /** The half's own paths, which the page itself tells apart; files with a name are assets. */
  private static RequestPredicate page(String top) {
    return read(top)
        .or(read(top + "/**"))
        .and(request -> {
          var path = request.path();
          return path.indexOf('.', path.lastIndexOf('/')) < 0;
        });
  }

  private static RequestPredicate read(String path) {
    return GET(path).or(HEAD(path));
  }
}
