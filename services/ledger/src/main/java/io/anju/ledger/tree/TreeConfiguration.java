package io.anju.ledger.tree;

import io.anju.ledger.access.EntryStore;
import io.anju.platform.keys.SigningKey;
import io.anju.platform.time.SystemTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TreeConfiguration {

  @Bean
  TreeGrowth treeGrowth(EntryStore entries, TileStore tiles) {
    return new TreeGrowth(entries, tiles);
  }

  @Bean
  HeadSigning headSigning(
      @Value("${anju.ledger.head.name}") String name,
      TreeGrowth growth,
      TileStore tiles,
      HeadStore heads,
      LastHead lastHead,
      @Qualifier("headKey") SigningKey headKey,
      SystemTime time) {
    return new HeadSigning(name, growth, tiles, heads, lastHead, headKey, time.clock());
  }

  @Bean
  LedgerHeads ledgerHeads(HeadStore heads, TileStore tiles) {
    return new LedgerHeads(heads, tiles);
  }

  @Bean
  AccessProofs accessProofs(LedgerHeads heads) {
    return new AccessProofs(heads);
  }
}
