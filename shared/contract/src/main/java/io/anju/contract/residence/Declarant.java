package io.anju.contract.residence;

/** Who declared a residence (申报义务人; Shenzhen art. 8). */
public enum Declarant {
  SELF,
  LANDLORD,
  EMPLOYER,
  SCHOOL,
  HOTEL,
  HOST,
  /** 物业服务单位 (Zhejiang art. 10). */
  PROPERTY_SERVICE,
  /** 房屋租赁、职业介绍中介机构 (Zhejiang art. 11). */
  AGENCY,
  GRID,
  POLICE
}
