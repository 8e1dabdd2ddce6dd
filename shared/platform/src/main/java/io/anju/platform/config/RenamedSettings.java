package io.anju.platform.config;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Ends a start that has a setting under an earlier name, whether a file, a system property or an
 * environment variable gives it: it would have no effect any more.
 */
final class RenamedSettings implements EnvironmentPostProcessor, Ordered {

  /** A setting, or the prefix of several. */
  private static final Map<String, String> CURRENT_BY_EARLIER =
      new TreeMap<>(
          Map.of(
              "anju.intake", "anju.imports",
              "anju.reconciliation.look-after", "anju.reconciliation.compare-after",
              "anju.reconciliation.look-every", "anju.reconciliation.compare-every",
              "anju.housing.layout.most-rooms", "anju.housing.layout.max-rooms",
              "anju.overview.fresh-within", "anju.overview.max-age",
              "anju.overview.positions-every", "anju.overview.positions-interval",
              "anju.overview.seen-within", "anju.overview.read-your-writes-timeout",
              "anju.gateway.connect-within", "anju.gateway.connect-timeout",
              "anju.gateway.silent-at-most", "anju.gateway.socket-timeout",
              "anju.gateway.guard", "anju.gateway.resilience"));

  @Override
  public int getOrder() {
    return ConfigDataEnvironmentPostProcessor.ORDER + 1;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    CURRENT_BY_EARLIER.forEach((earlier, current) -> {
      var name = ConfigurationPropertyName.of(earlier);
      for (var source : ConfigurationPropertySources.get(environment)) {
        if (has(source, name)) {
          throw new RenamedSettingException(earlier, current);
        }
      }
    });
  }

  private static boolean has(ConfigurationPropertySource source, ConfigurationPropertyName name) {
    return source.getConfigurationProperty(name) != null
        || source.containsDescendantOf(name) == ConfigurationPropertyState.PRESENT;
  }
}
