import { mount } from 'svelte';
import './paper.css';
import BriefPage from './BriefPage.svelte';
import { connect } from '../api.ts';
import { pageFoot } from './page-foot.ts';

/**
 * The page of the hidden print window: asks for the brief of its job, lays it out, waits for the faces that it uses,
 * and says that it is ready. Nothing here is shown on a screen.
 */
async function layOut(): Promise<void> {
  const place = document.querySelector('#brief');
  const parameters = new URLSearchParams(location.search);
  const job = parameters.get('job') ?? '';
  const api = connect();
  const brief = await api.invoke('brief:get', { job });
  if (!brief.ok || place === null) return;
  document.documentElement.lang = brief.value.language;
  if (parameters.get('for') === 'paper') {
    const foot = new CSSStyleSheet();
    foot.replaceSync(pageFoot(brief.value.citation));
    document.adoptedStyleSheets.push(foot);
  }
  document.title = brief.value.title;
  mount(BriefPage, { target: place, props: { brief: brief.value } });
  // Faces are asked for when layout first needs them; forcing the layout makes `ready` wait for all of them.
  void document.body.offsetHeight;
  await document.fonts.ready;
  await api.invoke('brief:ready', { job });
}

await layOut();
