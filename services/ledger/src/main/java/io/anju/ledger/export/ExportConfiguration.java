package io.anju.ledger.export;

import io.anju.ledger.access.EntryStore;
import io.anju.ledger.tree.HeadStore;
import io.anju.ledger.tree.TileStore;
import io.anju.platform.keys.SigningKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

  @Bean
  LedgerExport ledgerExport(
      EntryStore entries,
      HeadStore heads,
      TileStore tiles,
      @Qualifier("headKey") SigningKey headKey) {
    return new LedgerExport(entries, heads, tiles, headKey);
  }
}
