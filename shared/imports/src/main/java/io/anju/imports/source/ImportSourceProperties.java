package io.anju.imports.source;

import io.anju.contract.FactType;
import io.anju.imports.Mode;
import io.anju.platform.access.Role;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The sources of a service, configured as {@code anju.imports.from<service>}. Services that share a
 * process share its environment, and each reads only its own sources.
 */
@Configuration(proxyBeanMethods = false)
class ImportSourceProperties {

  /**
   * The sources of one service.
   *
   * @param folders to be watched
   * @param addresses to be fetched
   */
  record ServiceSources(
      @DefaultValue List<Folder> folders, @DefaultValue List<Address> addresses) {}

  /** A watched folder and the {@link ImportTemplate} for its files. */
  record Folder(
      Path path,
      String kind,
      @DefaultValue("delta") Mode mode,
      String sender,
      Role role,
      String division) {
    ImportTemplate template() {
      return new ImportTemplate(kind, mode, sender, role, division);
    }
  }

  /** A published file, how often it is fetched, and the {@link ImportTemplate} for it. */
  record Address(
      URI url,
      @DefaultValue("6h") Duration every,
      String kind,
      @DefaultValue("delta") Mode mode,
      String sender,
      Role role,
      String division) {
    ImportTemplate template() {
      return new ImportTemplate(kind, mode, sender, role, division);
    }
  }

  private static final String FORMER_PREFIX = "anju.intake";
  private static final String PREFIX = "anju.imports.from";
  private static final Set<String> COMMON_SETTINGS = Set.of("look", "settled", "stalled", "lease");

  /**
   * @throws IllegalArgumentException where sources are configured for an unknown service, or under
   *     the former name of the settings
   */
  @Bean
  ServiceSources serviceSources(
      @Value("${spring.application.name}") String service, Environment environment) {
    var binder = Binder.get(environment);
    if (binder.bind(FORMER_PREFIX, Bindable.mapOf(String.class, Object.class)).isBound()) {
      throw new IllegalArgumentException(FORMER_PREFIX + ".* has become anju.imports.*");
    }
    var services =
        Arrays.stream(FactType.values())
            .map(type -> type.topic().substring(0, type.topic().indexOf('.')));
    var known = Stream.concat(services, COMMON_SETTINGS.stream()).collect(Collectors.toSet());
    binder
        .bind(PREFIX, Bindable.mapOf(String.class, Object.class))
        .orElse(Map.of())
        .keySet()
        .stream()
        .filter(name -> !known.contains(name))
        .findAny()
        .ifPresent(name -> {
          throw new IllegalArgumentException(
              PREFIX + "." + name + ": there is no service of that name");
        });
    return binder.bindOrCreate(PREFIX + "." + service, ServiceSources.class);
  }
}
