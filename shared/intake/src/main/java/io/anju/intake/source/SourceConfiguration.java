package io.anju.intake.source;

import io.anju.intake.job.Offers;
import io.anju.intake.job.SentFiles;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.store.Leases;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The folders and addresses a service takes files from, as it is told. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SourceConfiguration.Settings.class)
@Import(ToldConfiguration.class)
public class SourceConfiguration {

  private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(10);

  /**
   * How sources are looked at.
   *
   * @param look how often sources are looked at
   * @param settled how long a file in a folder must have stayed the same
   * @param stalled how long a body that is fetched may say nothing
   * @param lease after which another replica takes over
   */
  @ConfigurationProperties("anju.intake.from")
  record Settings(@DefaultValue("2s") Duration look, @DefaultValue("5s") Duration settled, @DefaultValue("60s") Duration stalled,
      @DefaultValue("30s") Duration lease) {}

  @Bean(initMethod = "start", destroyMethod = "stop")
  Sources sources(Settings settings, ToldConfiguration.Told told, Inbox inbox, SentFiles files, PullBook pulls, Offers offers,
      ErrorTexts texts, Leases leases, Clock clock) {
    var http = HttpClient.newBuilder().connectTimeout(CONNECTS_WITHIN).followRedirects(HttpClient.Redirect.NEVER).build();
    var drops = told.folders().stream().map(folder ->
        new Drop(folder.path(), folder.standing().checked(offers), settings.settled(), inbox, files, texts));
    var fetched = told.addresses().stream().map(address ->
        new Pull(address.url(), address.standing().checked(offers), address.every(), settings.stalled(), inbox, pulls, http, clock));
    return new Sources(Stream.<Source>concat(drops, fetched).toList(), leases, settings.lease(), settings.look());
  }
}
