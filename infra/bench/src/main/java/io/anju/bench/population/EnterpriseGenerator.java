package io.anju.bench.population;

import io.anju.codes.validation.CheckCharacters;
import java.util.Random;

/** Generates enterprises with valid credit codes (GB 32100). */
public final class EnterpriseGenerator {

  private static final String[] FIRST = {
    "恒远", "新联", "华信", "东吴", "金桥", "瑞泽", "明达", "同心", "天元", "锦绣", "安泰", "百川"
  };
  private static final String[] SECOND = {
    "电子", "纺织", "餐饮", "物流", "软件", "建筑", "家政", "机械", "商贸", "印刷"
  };
  private static final String[] INDUSTRY = {
    "C39", "C17", "H62", "G59", "I65", "E47", "O80", "C34", "F51", "C23"
  };
  private static final String DIGITS = "0123456789";

  /** A synthetic enterprise. */
  public record SyntheticEnterprise(String uscc, String name, String industry) {}

  private final long seed;
  private final String division;

  /**
   * @param division six digits, the registering authority's
   */
  public EnterpriseGenerator(long seed, String division) {
    this.seed = seed;
    this.division = division;
  }

  public SyntheticEnterprise enterprise(int index) {
    var random = new Random(seed * 17 + index);
    String uscc = uscc("91", "A", index, random);
    int kind = random.nextInt(SECOND.length);
    String name =
        index < 20
            ? "苏州" + FIRST[index % FIRST.length] + "住房租赁" + (index + 1) + "号有限公司"
            : "苏州" + FIRST[random.nextInt(FIRST.length)] + SECOND[kind] + index + "有限公司";
    return new SyntheticEnterprise(uscc, name, index < 20 ? "K70" : INDUSTRY[kind]);
  }

  /** The credit code of a synthetic school: a public institution (12). */
  public String school(int index) {
    return uscc("12", "B", index, new Random(seed * 19 + index));
  }

  private String uscc(String kind, String first, int index, Random random) {
    var organisation = new StringBuilder(first).append(String.format("%05d", index));
    organisation
        .append(DIGITS.charAt(random.nextInt(10)))
        .append(DIGITS.charAt(random.nextInt(10)));
    String first17 =
        kind
            + division
            + organisation
            + CheckCharacters.ofOrganisationCode(organisation.toString());
    return first17 + CheckCharacters.ofCreditCode(first17);
  }
}
