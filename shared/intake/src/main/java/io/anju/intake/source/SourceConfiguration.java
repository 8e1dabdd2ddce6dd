package io.anju.intake.source;

import io.anju.intake.job.Mode;
import io.anju.intake.job.Offers;
import io.anju.intake.job.SentFiles;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.store.Leases;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folders and addresses a service takes files from, as it is told. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SourceConfiguration.Settings.class)
public class SourceConfiguration {

  private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(10);

  /**
   * Where files come from.
   *
   * @param folders watched
   * @param addresses fetched from
   * @param look how often sources are looked at
   * @param settled how long a file in a folder must have stayed the same
   * @param stalled how long a body that is fetched may say nothing
   * @param lease after which another replica takes over
   */
  @ConfigurationProperties("anju.intake.from")
  record Settings(@DefaultValue List<Folder> folders, @DefaultValue List<Address> addresses, @DefaultValue("2s") Duration look,
      @DefaultValue("5s") Duration settled, @DefaultValue("60s") Duration stalled, @DefaultValue("30s") Duration lease) {}

  /** A watched folder and the {@link Standing} order for its files. */
  record Folder(Path path, String kind, @DefaultValue("delta") Mode mode, String sender, Role role, String division) {}

  /** A published file, how often it is fetched, and the {@link Standing} order for it. */
  record Address(URI url, @DefaultValue("6h") Duration every, String kind, @DefaultValue("delta") Mode mode, String sender, Role role,
      String division) {}

  @Bean(initMethod = "start", destroyMethod = "stop")
  Sources sources(Settings settings, Inbox inbox, SentFiles files, PullBook pulls, Offers offers, ErrorTexts texts,
      Leases leases, Clock clock) {
    var http = HttpClient.newBuilder().connectTimeout(CONNECTS_WITHIN).followRedirects(HttpClient.Redirect.NEVER).build();
    var drops = settings.folders().stream().map(folder -> new Drop(folder.path(),
        new Standing(folder.kind(), folder.mode(), folder.sender(), folder.role(), folder.division()).checked(offers), settings.settled(), inbox, files, texts));
    var fetched = settings.addresses().stream().map(address -> new Pull(address.url(),
        new Standing(address.kind(), address.mode(), address.sender(), address.role(), address.division()).checked(offers),
        address.every(), settings.stalled(), inbox, pulls,
        http, clock));
    return new Sources(Stream.<Source>concat(drops, fetched).toList(), leases, settings.lease(), settings.look());
  }
}
