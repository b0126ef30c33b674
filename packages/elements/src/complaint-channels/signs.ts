/** The drawings beside the words, marks of many companies among them: loaded after what is to be read. */
import type { TemplateResult } from 'lit';
import type { ChannelKind } from '@layan/domain/catalog/schema.ts';
import { chatCircleDotsIcon } from '../icons/chat-circle-dots.ts';
import { envelopeSimpleIcon } from '../icons/envelope-simple.ts';
import { facebookLogoIcon } from '../icons/facebook-logo.ts';
import { globeSimpleIcon } from '../icons/globe-simple.ts';
import { infoIcon } from '../icons/info.ts';
import { instagramLogoIcon } from '../icons/instagram-logo.ts';
import { mailboxIcon } from '../icons/mailbox.ts';
import { megaphoneIcon } from '../icons/megaphone.ts';
import { paperPlaneTiltIcon } from '../icons/paper-plane-tilt.ts';
import { phoneIcon } from '../icons/phone.ts';
import { telegramLogoIcon } from '../icons/telegram-logo.ts';
import { tiktokLogoIcon } from '../icons/tiktok-logo.ts';
import { userIcon } from '../icons/user.ts';
import { whatsappLogoIcon } from '../icons/whatsapp-logo.ts';
import { xLogoIcon } from '../icons/x-logo.ts';
import { youtubeLogoIcon } from '../icons/youtube-logo.ts';

export const SIGNS: Record<ChannelKind, TemplateResult> = {
  'walk-in': userIcon,
  box: mailboxIcon,
  post: paperPlaneTiltIcon,
  whatsapp: whatsappLogoIcon,
  telegram: telegramLogoIcon,
  phone: phoneIcon,
  sms: chatCircleDotsIcon,
  website: globeSimpleIcon,
  email: envelopeSimpleIcon,
  facebook: facebookLogoIcon,
  instagram: instagramLogoIcon,
  twitter: xLogoIcon,
  youtube: youtubeLogoIcon,
  tiktok: tiktokLogoIcon,
  sp4n: megaphoneIcon,
  other: infoIcon,
};
