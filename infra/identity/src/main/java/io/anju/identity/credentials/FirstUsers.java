package io.anju.identity.credentials;

import io.anju.identity.role.Role;
import io.anju.identity.role.RoleScope;
import io.anju.identity.totp.TotpSecret;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The accounts of the first start: one of each role, by made-up names. */
final class FirstUsers {

  private record Named(String name, String displayName) {}

  private static final Map<Role, Named> NAMES =
      Map.ofEntries(
          Map.entry(Role.POLICE_OFFICER, new Named("zhang.wei", "张伟")),
          Map.entry(Role.STATION_CHIEF, new Named("wang.fang", "王芳")),
          Map.entry(Role.HOUSING_OFFICER, new Named("li.qiang", "李强")),
          Map.entry(Role.GRID_WORKER, new Named("liu.yang", "刘洋")),
          Map.entry(Role.LANDLORD, new Named("chen.jing", "陈静")),
          Map.entry(Role.AGENT, new Named("yang.fan", "杨帆")),
          Map.entry(Role.LABOUR_CLERK, new Named("zhao.lei", "赵磊")),
          Map.entry(Role.EMPLOYER, new Named("huang.min", "黄敏")),
          Map.entry(Role.AGENCY_VERIFIER, new Named("zhou.tao", "周涛")),
          Map.entry(Role.AUDITOR, new Named("wu.xia", "吴霞")),
          Map.entry(Role.ADMINISTRATOR, new Named("xu.ming", "徐明")),
          Map.entry(Role.RESIDENT, new Named("sun.li", "孙丽")));

  private FirstUsers() {}

  static List<User> generate(Secrets secrets, String division) {
    return Stream.of(Role.values()).map(role -> user(role, secrets, division)).toList();
  }

  private static User user(Role role, Secrets secrets, String division) {
    var named = NAMES.getOrDefault(role, new Named(role.code(), role.code()));
    return new User(
        named.name(),
        named.displayName(),
        secrets.next(),
        role.official() ? TotpSecret.random().base32() : null,
        role.code(),
        new RoleScope(role, null, null, null).withDefaultDivision(division).division(),
        null,
        null);
  }
}
