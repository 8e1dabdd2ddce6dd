import { today } from '@shared/format';
import { useChange } from '@shared/useChange';
import { Button, DatePicker, Form, Input, Radio, Select, type InputRef } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldErrors } from '../components/formErrors';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { useLeaveWarning } from '../components/useLeaveWarning';
import { HomePicker } from './HomePicker';
import { LikelyDuplicates } from './LikelyDuplicates';
import { NumberHint, useNumberRule } from './NumberHint';
import { DECLARED_BY, DOCUMENT_TYPES, FIELDS, REASONS, register, type Newcomer, type Registered } from './register';

type Fields = Omit<Newcomer, 'since'> & { since: Dayjs };

export function NewcomerForm({ done }: { done: (registered: Registered) => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const [touched, setTouched] = useState(false);
  const numberRule = useNumberRule();
  const change = useChange(register, (registered) => {
    setTouched(false);
    done(registered);
  });
  useLeaveWarning(touched && !change.result);
  const unplaced = useFieldErrors(form, change.error, FIELDS);
  const number = useRef<InputRef>(null);
  useEffect(() => number.current?.focus(), []);

  const options = (values: readonly string[], texts: string) =>
    values.map((value) => ({ value, label: t(`${texts}.${value}`) }));
  const required = [{ required: true, message: t('form.required') }];
  const documentType = Form.useWatch('documentType', form);
  const documentNumber = Form.useWatch('documentNumber', form);
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      scrollToFirstError={{ focus: true }}
      onValuesChange={() => setTouched(true)}
      onFinish={({ since, ...newcomer }) => change.submit({ ...newcomer, since: since.format('YYYY-MM-DD') })}
      initialValues={{ documentType: 'RESIDENT_ID', since: dayjs(today()), reason: 'WORK', declaredBy: 'SELF' }}
    >
      <div className="columns">
        <Section title={t('register.who')}>
          <Form.Item name="documentType" label={t('register.documentType')}>
            <Select options={options(DOCUMENT_TYPES, 'documentType')} />
          </Form.Item>
          <Form.Item
            name="documentNumber"
            label={t('register.documentNumber')}
            rules={[...required, numberRule(documentType)]}
            validateTrigger="onBlur"
            extra={<NumberHint type={documentType} number={documentNumber} />}
          >
            <Input ref={number} className="digits" autoComplete="off" spellCheck={false} maxLength={32} />
          </Form.Item>
          <LikelyDuplicates type={documentType} number={documentNumber} />
          <Form.Item name="name" label={t('register.name')} rules={required} validateTrigger="onBlur">
            <Input autoComplete="off" maxLength={100} />
          </Form.Item>
          <Form.Item name="phone" label={t('register.phone')}>
            <Input className="digits" autoComplete="off" inputMode="tel" maxLength={20} />
          </Form.Item>
        </Section>
        <Section title={t('register.where')}>
          <Form.Item name="dwellingCode" label={t('register.home')} rules={required} extra={t('register.homeHint')}>
            <HomePicker />
          </Form.Item>
          <Form.Item name="since" label={t('register.since')} rules={required}>
            <DatePicker disabledDate={(day) => day.isAfter(dayjs(today()), 'day')} />
          </Form.Item>
          <Form.Item name="reason" label={t('register.reason')}>
            <Radio.Group options={options(REASONS, 'reason')} />
          </Form.Item>
          <Form.Item name="declaredBy" label={t('register.declaredBy')}>
            <Select options={options(DECLARED_BY, 'declaredBy')} />
          </Form.Item>
        </Section>
      </div>
      <div className="form-end">
        {change.error && unplaced && <Problem error={change.error} />}
        <Button type="primary" size="large" htmlType="submit" loading={change.pending}>
          {t('register.submit')}
        </Button>
      </div>
    </Form>
  );
}
